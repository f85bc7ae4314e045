# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .webhook_interests import WebhookInterests
    from .webhook_match import WebhookMatch

_webhook_interests: Callable[[Any], Any] = lazy_decoder(globals(), "WebhookInterests", "_webhook_interests")
_webhook_match: Callable[[Any], Any] = lazy_decoder(globals(), "WebhookMatch", "_webhook_match")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdateSlackChannelSubscriptionRequest(Model):
    """What to change of a Slack subscription. Absent fields stay as they are.

    Attributes:
        channel_id: Id of another channel of the same workspace.
        channel_name: Name of the channel, stored to be shown.
        interests: Replaces the events to post.
        match: Replaces the limits; null removes them. An object that names nothing is refused.

    Example:
        >>> body = UpdateSlackChannelSubscriptionRequest(channel_name="nuon-alerts")
    """

    channel_id: str | Unset = UNSET
    channel_name: str | Unset = UNSET
    interests: WebhookInterests | Unset = UNSET
    match: WebhookMatch | Unset | None = UNSET

    _holds_models: ClassVar[frozenset[str]] = frozenset({"interests", "match"})

    def _expand(self, level: Any) -> None:
        values = (
            level.channel_id,
            level.channel_name,
            _webhook_interests(level.interests),
            _webhook_match(level.match),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.channel_id,
            self.channel_name,
            self.interests,
            self.match,
        ) = values
        self.__class__ = self._model
