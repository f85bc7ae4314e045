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
    from .action_workflow_step_config import ActionWorkflowStepConfig
    from .action_workflow_trigger_config import ActionWorkflowTriggerConfig
    from .null_bool import NullBool
    from .ref import Ref

_action_workflow_step_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "ActionWorkflowStepConfig", "_action_workflow_step_config"
)
_action_workflow_trigger_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "ActionWorkflowTriggerConfig", "_action_workflow_trigger_config"
)
_null_bool: Callable[[Any], Any] = lazy_decoder(globals(), "NullBool", "_null_bool")
_ref: Callable[[Any], Any] = lazy_decoder(globals(), "Ref", "_ref")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ActionWorkflowConfig(Model):
    """One version of an action's config, written when an app config is synced. It holds the steps to run and the
    triggers that start them.

    Attributes:
        refs: The references of `references`, taken apart.
        component_dependency_ids: Components whose outputs the action uses.
        references: Template variables the steps refer to.
        action_workflow_id: The action this config belongs to.
        break_glass_role_arn: Role the action may assume for elevated rights. Absent or empty when it has none.
        enable_kube_config: Whether the runner gives the action's steps access to the cluster of the install.
        image: Container image that the steps run in. Absent when they run on the runner itself. Since API
            0.19.1147.
        kubernetes_context_name: Name of a Kubernetes context of the same app config. Empty or absent means the
            cluster of the sandbox.
        role: Name of the role the action runs under.
        steps: Absent when the steps were not loaded.
        timeout: Longest time a run may take, in nanoseconds. The configuration allows at most 30 minutes.
        triggers: What starts the action. Absent when the triggers were not loaded.
    """

    id: str
    refs: list[Ref] | None
    component_dependency_ids: list[str] | None
    created_at: datetime
    references: list[str] | None
    updated_at: datetime
    action_workflow_id: str | None = None
    app_config_id: str | None = None
    app_id: str | None = None
    break_glass_role_arn: str | None = None
    created_by_id: str | None = None
    enable_kube_config: NullBool | None = None
    image: str | None = None
    kubernetes_context_name: str | None = None
    org_id: str | None = None
    role: str | None = None
    steps: list[ActionWorkflowStepConfig] | None = None
    timeout: int = 0
    triggers: list[ActionWorkflowTriggerConfig] | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "refs": "Refs",
    }
    _published: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "Refs": ("refs",),
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"refs", "enable_kube_config", "steps", "triggers"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            decode_items(_ref, level.refs),
            level.component_dependency_ids,
            parse_time(level.created_at),
            level.references,
            parse_time(level.updated_at),
            level.action_workflow_id,
            level.app_config_id,
            level.app_id,
            level.break_glass_role_arn,
            level.created_by_id,
            None if (v := level.enable_kube_config) is None else _null_bool(v),
            level.image,
            level.kubernetes_context_name,
            level.org_id,
            level.role,
            None if (v := level.steps) is None else decode_items(_action_workflow_step_config, v),
            level.timeout,
            None if (v := level.triggers) is None else decode_items(_action_workflow_trigger_config, v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.refs,
            self.component_dependency_ids,
            self.created_at,
            self.references,
            self.updated_at,
            self.action_workflow_id,
            self.app_config_id,
            self.app_id,
            self.break_glass_role_arn,
            self.created_by_id,
            self.enable_kube_config,
            self.image,
            self.kubernetes_context_name,
            self.org_id,
            self.role,
            self.steps,
            self.timeout,
            self.triggers,
        ) = values
        self.__class__ = self._model
