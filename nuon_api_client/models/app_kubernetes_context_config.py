# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppKubernetesContextConfig(Model):
    """A named cluster of an app config, taken from the outputs of a component.

    Attributes:
        app_kubernetes_contexts_config_id: The list this context is in.
        name: Name that actions and components refer to.
        source_component_id: The component that provides the cluster.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    app_config_id: str | None = None
    app_id: str | None = None
    app_kubernetes_contexts_config_id: str | None = None
    created_by_id: str | None = None
    name: str | None = None
    org_id: str | None = None
    source_component_id: str | None = None
    source_component_name: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.app_config_id,
            level.app_id,
            level.app_kubernetes_contexts_config_id,
            level.created_by_id,
            level.name,
            level.org_id,
            level.source_component_id,
            level.source_component_name,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.app_config_id,
            self.app_id,
            self.app_kubernetes_contexts_config_id,
            self.created_by_id,
            self.name,
            self.org_id,
            self.source_component_id,
            self.source_component_name,
        ) = values
        self.__class__ = self._model
