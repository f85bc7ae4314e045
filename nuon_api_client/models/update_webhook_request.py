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
class UpdateWebhookRequest(Model):
    """New filter and secret of a webhook.

    Attributes:
        interests: Replaces the events to send. Without it every event is sent from now on.
        match: Replaces the limits. Without it the whole org is meant from now on.
        webhook_secret: New signing secret. An empty string removes it; when absent it stays.

    Example:
        >>> body = UpdateWebhookRequest(webhook_secret="n3w-s3cr3t")
    """

    interests: WebhookInterests | Unset = UNSET
    match: WebhookMatch | Unset = UNSET
    webhook_secret: str | Unset = field(default=UNSET, repr=False)

    _holds_models: ClassVar[frozenset[str]] = frozenset({"interests", "match"})

    def _expand(self, level: Any) -> None:
        values = (
            _webhook_interests(level.interests),
            _webhook_match(level.match),
            level.webhook_secret,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.interests,
            self.match,
            self.webhook_secret,
        ) = values
        self.__class__ = self._model
