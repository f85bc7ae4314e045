# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class HealthTransitionResponse(Model):
    """A change of a component's health verdict, with its cause as far as it is known.

    Attributes:
        correlated_deploy_id: The deploy that the change goes with, when there is one. Otherwise empty.
        diagnosis: An explanation of the change, when there is one. Otherwise empty.
        from_health: The verdict before. Open set, as in the health summary.
        message: What was seen, in words.
        root_resource_kind: Kind of the resource that brought the change about, such as a Kubernetes kind.
        root_resource_name: Name of that resource.
        root_resource_namespace: Namespace of that resource.
        to_health: The verdict after.
    """

    correlated_deploy_id: str
    diagnosis: str
    from_health: str
    message: str
    observed_at: datetime
    root_resource_kind: str
    root_resource_name: str
    root_resource_namespace: str
    to_health: str

    def _expand(self, level: Any) -> None:
        values = (
            level.correlated_deploy_id,
            level.diagnosis,
            level.from_health,
            level.message,
            parse_time(level.observed_at),
            level.root_resource_kind,
            level.root_resource_name,
            level.root_resource_namespace,
            level.to_health,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.correlated_deploy_id,
            self.diagnosis,
            self.from_health,
            self.message,
            self.observed_at,
            self.root_resource_kind,
            self.root_resource_name,
            self.root_resource_namespace,
            self.to_health,
        ) = values
        self.__class__ = self._model
