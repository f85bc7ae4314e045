# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .webhook_interests import WebhookInterests
    from .webhook_match import WebhookMatch

_webhook_interests: Callable[[Any], Any] = lazy_decoder(globals(), "WebhookInterests", "_webhook_interests")
_webhook_match: Callable[[Any], Any] = lazy_decoder(globals(), "WebhookMatch", "_webhook_match")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class CreateSlackChannelSubscriptionRequest(Model):
    """A Slack channel to subscribe to events of the org.

    Attributes:
        channel_id: Id of the channel at Slack, from the list of channels.
        org_link_id: Id of a verified link between a Slack workspace and this org.
        channel_name: Name of the channel, stored to be shown.
        interests: Events to post. Without it every event is posted.
        match: Limits the subscription to some installs, components, actions or branches. Without it the whole
            org is meant. An object that names none of them is refused.

    Example:
        >>> body = CreateSlackChannelSubscriptionRequest(
        ...     org_link_id="slk2m4n6b8v0c1x3z5l7k9j1h3", channel_id="C0123456789"
        ... )
    """

    channel_id: str = field(validator=min_len(1))
    org_link_id: str = field(validator=min_len(1))
    channel_name: str | Unset = UNSET
    interests: WebhookInterests | Unset = UNSET
    match: WebhookMatch | Unset = UNSET

    _holds_models: ClassVar[frozenset[str]] = frozenset({"interests", "match"})

    def _expand(self, level: Any) -> None:
        values = (
            level.channel_id,
            level.org_link_id,
            level.channel_name,
            _webhook_interests(level.interests),
            _webhook_match(level.match),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.channel_id,
            self.org_link_id,
            self.channel_name,
            self.interests,
            self.match,
        ) = values
        self.__class__ = self._model
