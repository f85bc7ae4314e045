# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .install_deployment_affected_resources import InstallDeploymentAffectedResources
    from .install_deployment_app_branch import InstallDeploymentAppBranch
    from .install_deployment_change_group import InstallDeploymentChangeGroup
    from .install_deployment_image import InstallDeploymentImage
    from .install_deployment_type import InstallDeploymentType
    from .install_workflow_link import InstallWorkflowLink
    from .status import Status

_install_deployment_affected_resources: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallDeploymentAffectedResources", "_install_deployment_affected_resources"
)
_install_deployment_app_branch: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallDeploymentAppBranch", "_install_deployment_app_branch"
)
_install_deployment_change_group: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallDeploymentChangeGroup", "_install_deployment_change_group"
)
_install_deployment_image: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallDeploymentImage", "_install_deployment_image"
)
_install_deployment_type: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallDeploymentType", "_install_deployment_type"
)
_install_workflow_link: Callable[[Any], Any] = lazy_decoder(globals(), "InstallWorkflowLink", "_install_workflow_link")
_status: Callable[[Any], Any] = lazy_decoder(globals(), "Status", "_status")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallDeployment(Model):
    """A workflow that changed an install, and what it changed.

    Attributes:
        id: Id of the workflow.
        change_groups: The changes, by what they are about.
        status: State of the workflow.
        summary: What such a deployment does, in one line.
        app_branch: Absent for an install that follows no branch.
        component_name: Only for a deployment of a single component.
        image: Only when an image was deployed.
    """

    id: str
    affected_resources: InstallDeploymentAffectedResources
    change_groups: list[InstallDeploymentChangeGroup]
    created_at: datetime
    status: Status
    summary: str
    title: str
    type_: InstallDeploymentType
    app_branch: InstallDeploymentAppBranch | None = None
    component_name: str | None = None
    image: InstallDeploymentImage | None = None
    workflow: InstallWorkflowLink | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {"affected_resources", "change_groups", "app_branch", "image", "workflow"}
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            _install_deployment_affected_resources(level.affected_resources),
            decode_items(_install_deployment_change_group, level.change_groups),
            parse_time(level.created_at),
            _status(level.status),
            level.summary,
            level.title,
            _install_deployment_type(level.type_),
            None if (v := level.app_branch) is None else _install_deployment_app_branch(v),
            level.component_name,
            None if (v := level.image) is None else _install_deployment_image(v),
            None if (v := level.workflow) is None else _install_workflow_link(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.affected_resources,
            self.change_groups,
            self.created_at,
            self.status,
            self.summary,
            self.title,
            self.type_,
            self.app_branch,
            self.component_name,
            self.image,
            self.workflow,
        ) = values
        self.__class__ = self._model
