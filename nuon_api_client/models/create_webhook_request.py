# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .webhook_interests import WebhookInterests
    from .webhook_match import WebhookMatch

_webhook_interests: Callable[[Any], Any] = lazy_decoder(globals(), "WebhookInterests", "_webhook_interests")
_webhook_match: Callable[[Any], Any] = lazy_decoder(globals(), "WebhookMatch", "_webhook_match")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateWebhookRequest(Model):
    """A webhook to create.

    Attributes:
        webhook_url: Absolute http or https URL.
        interests: Events to send. Without it every event is sent.
        match: Limits the webhook to some installs, components, actions or branches. Without it the whole org is
            meant. An empty object is a 400.
        webhook_secret: Secret to sign the calls with. Without it they are not signed.

    Example:
        >>> body = CreateWebhookRequest(
        ...     webhook_url="https://hooks.example.com/nuon",
        ...     webhook_secret="s3cr3t",
        ...     match=WebhookMatch(installs=WebhookTargetMatch(ids=["inl3yk7s9x2m4q8w1e5r6t0z9c"])),
        ... )
    """

    webhook_url: str = field(repr=False)
    interests: WebhookInterests | Unset = UNSET
    match: WebhookMatch | Unset = UNSET
    webhook_secret: str | Unset = field(default=UNSET, repr=False)

    _holds_models: ClassVar[frozenset[str]] = frozenset({"interests", "match"})

    def _expand(self, level: Any) -> None:
        values = (
            level.webhook_url,
            _webhook_interests(level.interests),
            _webhook_match(level.match),
            level.webhook_secret,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.webhook_url,
            self.interests,
            self.match,
            self.webhook_secret,
        ) = values
        self.__class__ = self._model
