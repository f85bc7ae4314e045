# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .create_action_workflow_config_step_request import CreateActionWorkflowConfigStepRequest
    from .create_action_workflow_config_trigger_request import CreateActionWorkflowConfigTriggerRequest

_create_action_workflow_config_step_request: Callable[[Any], Any] = lazy_decoder(
    globals(), "CreateActionWorkflowConfigStepRequest", "_create_action_workflow_config_step_request"
)
_create_action_workflow_config_trigger_request: Callable[[Any], Any] = lazy_decoder(
    globals(), "CreateActionWorkflowConfigTriggerRequest", "_create_action_workflow_config_trigger_request"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class CreateActionWorkflowConfigRequest(Model):
    """One version of what an action does: the steps it runs and the triggers that start it.

    Attributes:
        app_config_id: App config that the config belongs to. Installs on that app config run it.
        steps: What the action runs, in this order.
        triggers: What starts the action, with at most one of type `cron`. To be run by hand it needs one of type
            `manual`.
        break_glass_role_arn: ARN of a role that the action may assume for elevated rights. It may refer to the
            state of the install, as templates do.
        dependencies: Names or ids of the components that the action depends on. One that the app does not have
            is a 400.
        enable_kube_config: Whether the steps get access to the cluster of the install. Absent means yes.
        image: Container image in which the steps run, for orgs with the feature flag `image-backed-actions`.
            Since API 0.19.1147.
        kubernetes_context: Name of the Kubernetes context of the app config that the steps work in. Absent means
            the cluster of the sandbox.
        references: Template variables that the steps refer to.
        role: Name of the cloud role that the action runs under. Absent means the default one.
        timeout: Longest time that a run may take, in nanoseconds, at most one hour. Absent or 0 means five
            minutes.

    Example:
        >>> body = CreateActionWorkflowConfigRequest(
        ...     app_config_id="apc4d5e6f7g8h9i0j1k2l3m4n5",
        ...     timeout=300000000000,
        ...     steps=[
        ...         CreateActionWorkflowConfigStepRequest(
        ...             name="rotate",
        ...             command="./rotate.sh",
        ...             public_git_vcs_config=PublicGitVCSConfigRequest(
        ...                 repo="acme/scripts", directory=".", branch="main"
        ...             ),
        ...         )
        ...     ],
        ...     triggers=[
        ...         CreateActionWorkflowConfigTriggerRequest(type_=ActionWorkflowTriggerType("manual")),
        ...         CreateActionWorkflowConfigTriggerRequest(
        ...             type_=ActionWorkflowTriggerType("cron"), cron_schedule="0 3 * * *"
        ...         ),
        ...     ],
        ... )
    """

    app_config_id: str = field(validator=min_len(1))
    steps: list[CreateActionWorkflowConfigStepRequest]
    triggers: list[CreateActionWorkflowConfigTriggerRequest]
    break_glass_role_arn: str | Unset = UNSET
    dependencies: list[str] | Unset = UNSET
    enable_kube_config: bool | Unset | None = UNSET
    image: str | Unset = UNSET
    kubernetes_context: str | Unset = UNSET
    references: list[str] | Unset = UNSET
    role: str | Unset = UNSET
    timeout: int | Unset = UNSET

    _holds_models: ClassVar[frozenset[str]] = frozenset({"steps", "triggers"})

    def _expand(self, level: Any) -> None:
        values = (
            level.app_config_id,
            decode_items(_create_action_workflow_config_step_request, level.steps),
            decode_items(_create_action_workflow_config_trigger_request, level.triggers),
            level.break_glass_role_arn,
            level.dependencies,
            level.enable_kube_config,
            level.image,
            level.kubernetes_context,
            level.references,
            level.role,
            level.timeout,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.app_config_id,
            self.steps,
            self.triggers,
            self.break_glass_role_arn,
            self.dependencies,
            self.enable_kube_config,
            self.image,
            self.kubernetes_context,
            self.references,
            self.role,
            self.timeout,
        ) = values
        self.__class__ = self._model
