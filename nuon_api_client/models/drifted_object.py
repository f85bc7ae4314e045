# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DriftedObject(Model):
    """A component or sandbox of an install whose newest run found that the cloud differs from the configuration. A
    read-only view over deploys and sandbox runs with status `drifted`.

    Attributes:
        target_id: The deploy or the sandbox run that found the drift.
        target_type: `install_deploy` or `install_sandbox_run`.
        app_sandbox_config_id: Only for a sandbox.
        component_build_id: Build the drift was measured against. Only for a component.
        component_name: Only for a component.
        install_component_id: Only for a component.
        install_sandbox_id: Only for a sandbox.
        install_workflow_id: Workflow whose run found the drift.
    """

    install_id: str
    target_id: str
    target_type: str
    app_sandbox_config_id: str | None = None
    component_build_id: str | None = None
    component_name: str | None = None
    install_component_id: str | None = None
    install_sandbox_id: str | None = None
    install_workflow_id: str | None = None
    org_id: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.install_id,
            level.target_id,
            level.target_type,
            level.app_sandbox_config_id,
            level.component_build_id,
            level.component_name,
            level.install_component_id,
            level.install_sandbox_id,
            level.install_workflow_id,
            level.org_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.install_id,
            self.target_id,
            self.target_type,
            self.app_sandbox_config_id,
            self.component_build_id,
            self.component_name,
            self.install_component_id,
            self.install_sandbox_id,
            self.install_workflow_id,
            self.org_id,
        ) = values
        self.__class__ = self._model
