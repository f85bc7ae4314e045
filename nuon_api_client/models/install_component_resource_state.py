# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallComponentResourceState(Model):
    """One observation of a resource in the customer's account, made by the runner or pushed as a custom check.

    Attributes:
        health: `healthy`, `progressing`, `degraded`, `unhealthy` or `unknown`; the set is open.
        install_component_id: Empty for a sandbox resource.
        name: Resource name, or the name of the check.
        provider: Who observed it; `custom` for pushed checks.
        source: `component` or `sandbox`.
        api_group: Kubernetes API group. Empty for the core group and outside Kubernetes.
        details: More about the state, a JSON text. Empty when there is none.
        message: The state in words. Empty when there is none.
        native_status: Status in the provider's own words. May be empty.
        owner_name: For a sandbox resource, the Helm release it belongs to.
        removed_from_config: True when a probe is no longer in the component's config, so that this report is
            old.
        runner_id: Empty for pushed checks.
        stale_after_seconds: Seconds this observation may be trusted. Absent or 0: the default of the server.
    """

    health: str
    install_component_id: str
    install_id: str
    kind: str
    name: str
    observed_at: datetime
    provider: str
    source: str
    api_group: str | None = None
    component_id: str | None = None
    details: str | None = None
    message: str | None = None
    namespace: str | None = None
    native_status: str | None = None
    org_id: str | None = None
    owner_name: str | None = None
    removed_from_config: bool = False
    runner_id: str | None = None
    stale_after_seconds: int = 0

    def _expand(self, level: Any) -> None:
        values = (
            level.health,
            level.install_component_id,
            level.install_id,
            level.kind,
            level.name,
            parse_time(level.observed_at),
            level.provider,
            level.source,
            level.api_group,
            level.component_id,
            level.details,
            level.message,
            level.namespace,
            level.native_status,
            level.org_id,
            level.owner_name,
            level.removed_from_config,
            level.runner_id,
            level.stale_after_seconds,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.health,
            self.install_component_id,
            self.install_id,
            self.kind,
            self.name,
            self.observed_at,
            self.provider,
            self.source,
            self.api_group,
            self.component_id,
            self.details,
            self.message,
            self.namespace,
            self.native_status,
            self.org_id,
            self.owner_name,
            self.removed_from_config,
            self.runner_id,
            self.stale_after_seconds,
        ) = values
        self.__class__ = self._model
