# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .webhook_resource_interests import WebhookResourceInterests

_webhook_resource_interests: Callable[[Any], Any] = lazy_decoder(
    globals(), "WebhookResourceInterests", "_webhook_resource_interests"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WebhookInterests(Model):
    """Which events a webhook or a Slack subscription hears about. An object that is empty means every event.

    Attributes:
        all_events: True sends every event, whatever `resources` says.
        resources: Filter by kind of resource: installs, stacks, components, sandboxes, install_configurations,
            runners, actions, app_branches. The set is open.
    """

    all_events: bool = False
    resources: dict[str, WebhookResourceInterests] | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"resources"})

    def _expand(self, level: Any) -> None:
        values = (
            level.all_events,
            {key: _webhook_resource_interests(item) for key, item in v.items()}
            if type(v := level.resources) is dict
            else v,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.all_events,
            self.resources,
        ) = values
        self.__class__ = self._model
