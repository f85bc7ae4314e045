# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .webhook_target_match import WebhookTargetMatch

_webhook_target_match: Callable[[Any], Any] = lazy_decoder(globals(), "WebhookTargetMatch", "_webhook_target_match")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WebhookMatch(Model):
    """Limits a webhook or a Slack subscription to events about some things. An event passes when any of the kinds named
    fits.

    """

    actions: WebhookTargetMatch | None = None
    app_branches: WebhookTargetMatch | None = None
    components: WebhookTargetMatch | None = None
    installs: WebhookTargetMatch | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"actions", "app_branches", "components", "installs"})

    def _expand(self, level: Any) -> None:
        values = (
            None if (v := level.actions) is None else _webhook_target_match(v),
            None if (v := level.app_branches) is None else _webhook_target_match(v),
            None if (v := level.components) is None else _webhook_target_match(v),
            None if (v := level.installs) is None else _webhook_target_match(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.actions,
            self.app_branches,
            self.components,
            self.installs,
        ) = values
        self.__class__ = self._model
