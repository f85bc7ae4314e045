# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .webhook_interests import WebhookInterests
    from .webhook_match import WebhookMatch

_webhook_interests: Callable[[Any], Any] = lazy_decoder(globals(), "WebhookInterests", "_webhook_interests")
_webhook_match: Callable[[Any], Any] = lazy_decoder(globals(), "WebhookMatch", "_webhook_match")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Webhook(Model):
    """A URL that is called when something happens in the org.

    Attributes:
        has_secret: True when calls are signed.
        interests: Events that are sent.
        webhook_url: URL that is called. It may hold a secret in its path.
        match: Limits the webhook to some installs, components, actions or branches. Absent means the whole org.
    """

    id: str
    created_at: datetime
    created_by_id: str
    has_secret: bool = field(repr=False)
    interests: WebhookInterests
    org_id: str
    updated_at: datetime
    webhook_url: str = field(repr=False)
    match: WebhookMatch | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"interests", "match"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            level.created_by_id,
            level.has_secret,
            _webhook_interests(level.interests),
            level.org_id,
            parse_time(level.updated_at),
            level.webhook_url,
            None if (v := level.match) is None else _webhook_match(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.created_by_id,
            self.has_secret,
            self.interests,
            self.org_id,
            self.updated_at,
            self.webhook_url,
            self.match,
        ) = values
        self.__class__ = self._model
