# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .health_transition_response import HealthTransitionResponse
    from .install_component_resource_state import InstallComponentResourceState

_health_transition_response: Callable[[Any], Any] = lazy_decoder(
    globals(), "HealthTransitionResponse", "_health_transition_response"
)
_install_component_resource_state: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallComponentResourceState", "_install_component_resource_state"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ComponentHealthIncidentBundle(Model):
    """The latest time a component turned degraded or unhealthy, over or not, and the resources that are not healthy
    now. The server answers `null` instead when the kept history has no such time.

    Attributes:
        current_health: The verdict now. Open set, as in the health summary.
        resolved: True when the component is no longer degraded or unhealthy.
        resources: The component's resources that are not healthy now, by kind, namespace and name.
    """

    current_health: str
    install_component_id: str
    resolved: bool
    resources: list[InstallComponentResourceState]
    transition: HealthTransitionResponse

    _holds_models: ClassVar[frozenset[str]] = frozenset({"resources", "transition"})

    def _expand(self, level: Any) -> None:
        values = (
            level.current_health,
            level.install_component_id,
            level.resolved,
            decode_items(_install_component_resource_state, level.resources),
            _health_transition_response(level.transition),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.current_health,
            self.install_component_id,
            self.resolved,
            self.resources,
            self.transition,
        ) = values
        self.__class__ = self._model
