# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .component import Component
    from .composite_status import CompositeStatus
    from .drifted_object import DriftedObject
    from .helm_chart import HelmChart
    from .install_component_status import InstallComponentStatus
    from .install_deploy import InstallDeploy
    from .terraform_workspace import TerraformWorkspace

_component: Callable[[Any], Any] = lazy_decoder(globals(), "Component", "_component")
_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_drifted_object: Callable[[Any], Any] = lazy_decoder(globals(), "DriftedObject", "_drifted_object")
_helm_chart: Callable[[Any], Any] = lazy_decoder(globals(), "HelmChart", "_helm_chart")
_install_component_status: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallComponentStatus", "_install_component_status"
)
_install_deploy: Callable[[Any], Any] = lazy_decoder(globals(), "InstallDeploy", "_install_deploy")
_terraform_workspace: Callable[[Any], Any] = lazy_decoder(globals(), "TerraformWorkspace", "_terraform_workspace")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallComponent(Model):
    """One component of the app on one install, with its deploys. It exists from the creation of the install on, before
    anything is deployed.

    Attributes:
        id: Id of this record, not of the app component.
        helm_chart: Only meaningful where it has an id; usually it is not loaded.
        component_id: The app component; most paths want this id.
        drifted_object: The drift its newest deploy found. Absent when none is known.
        enabled: Whether a toggleable component is on. `null` or absent for other components. Since 2026.
        health_status: Live health: `healthy`, `progressing`, `degraded`, `unhealthy`, `unknown` or
            `not-applicable`; the set is open. Absent until evaluated. Since 2026.
        health_status_description: The live health in words. Since 2026.
        health_status_v2: The live health with its history. Since 2026.
        install_deploys: Newest first, and at most one where they are loaded.
        links: Addresses of pages about the component.
        status: Follows the newest deploy. Absent before the first one.
        status_description: The status in words.
        status_v2: The status with its history; `status` mirrors it.
        terraform_workspace: Holds the Terraform state of a Terraform component.
    """

    id: str
    created_at: datetime
    helm_chart: HelmChart
    updated_at: datetime
    component: Component | None = None
    component_id: str | None = None
    created_by_id: str | None = None
    drifted_object: DriftedObject | None = None
    enabled: bool | None = None
    health_status: str | None = None
    health_status_description: str | None = None
    health_status_v2: CompositeStatus | None = None
    install_deploys: list[InstallDeploy] | None = None
    install_id: str | None = None
    links: dict[str, Any] | None = None
    org_id: str | None = None
    status: InstallComponentStatus | None = None
    status_description: str | None = None
    status_v2: CompositeStatus | None = None
    terraform_workspace: TerraformWorkspace | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {
            "helm_chart",
            "component",
            "drifted_object",
            "health_status_v2",
            "install_deploys",
            "status_v2",
            "terraform_workspace",
        }
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            _helm_chart(level.helm_chart),
            parse_time(level.updated_at),
            None if (v := level.component) is None else _component(v),
            level.component_id,
            level.created_by_id,
            None if (v := level.drifted_object) is None else _drifted_object(v),
            level.enabled,
            level.health_status,
            level.health_status_description,
            None if (v := level.health_status_v2) is None else _composite_status(v),
            None if (v := level.install_deploys) is None else decode_items(_install_deploy, v),
            level.install_id,
            level.links,
            level.org_id,
            None if (v := level.status) is None else _install_component_status(v),
            level.status_description,
            None if (v := level.status_v2) is None else _composite_status(v),
            None if (v := level.terraform_workspace) is None else _terraform_workspace(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.helm_chart,
            self.updated_at,
            self.component,
            self.component_id,
            self.created_by_id,
            self.drifted_object,
            self.enabled,
            self.health_status,
            self.health_status_description,
            self.health_status_v2,
            self.install_deploys,
            self.install_id,
            self.links,
            self.org_id,
            self.status,
            self.status_description,
            self.status_v2,
            self.terraform_workspace,
        ) = values
        self.__class__ = self._model
