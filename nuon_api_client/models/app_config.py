# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .action_workflow_config import ActionWorkflowConfig
    from .app_branch import AppBranch
    from .app_break_glass_config import AppBreakGlassConfig
    from .app_config_status import AppConfigStatus
    from .app_input_config import AppInputConfig
    from .app_kubernetes_contexts_config import AppKubernetesContextsConfig
    from .app_operation_role_config import AppOperationRoleConfig
    from .app_permissions_config import AppPermissionsConfig
    from .app_policies_config import AppPoliciesConfig
    from .app_runner_config import AppRunnerConfig
    from .app_sandbox_config import AppSandboxConfig
    from .app_secrets_config import AppSecretsConfig
    from .app_stack_config import AppStackConfig
    from .component_config_connection import ComponentConfigConnection
    from .composite_status import CompositeStatus
    from .trigger_rule import TriggerRule
    from .vcs_connection_commit import VCSConnectionCommit

_action_workflow_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "ActionWorkflowConfig", "_action_workflow_config"
)
_app_branch: Callable[[Any], Any] = lazy_decoder(globals(), "AppBranch", "_app_branch")
_app_break_glass_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppBreakGlassConfig", "_app_break_glass_config"
)
_app_config_status: Callable[[Any], Any] = lazy_decoder(globals(), "AppConfigStatus", "_app_config_status")
_app_input_config: Callable[[Any], Any] = lazy_decoder(globals(), "AppInputConfig", "_app_input_config")
_app_kubernetes_contexts_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppKubernetesContextsConfig", "_app_kubernetes_contexts_config"
)
_app_operation_role_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppOperationRoleConfig", "_app_operation_role_config"
)
_app_permissions_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppPermissionsConfig", "_app_permissions_config"
)
_app_policies_config: Callable[[Any], Any] = lazy_decoder(globals(), "AppPoliciesConfig", "_app_policies_config")
_app_runner_config: Callable[[Any], Any] = lazy_decoder(globals(), "AppRunnerConfig", "_app_runner_config")
_app_sandbox_config: Callable[[Any], Any] = lazy_decoder(globals(), "AppSandboxConfig", "_app_sandbox_config")
_app_secrets_config: Callable[[Any], Any] = lazy_decoder(globals(), "AppSecretsConfig", "_app_secrets_config")
_app_stack_config: Callable[[Any], Any] = lazy_decoder(globals(), "AppStackConfig", "_app_stack_config")
_component_config_connection: Callable[[Any], Any] = lazy_decoder(
    globals(), "ComponentConfigConnection", "_component_config_connection"
)
_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_trigger_rule: Callable[[Any], Any] = lazy_decoder(globals(), "TriggerRule", "_trigger_rule")
_vcs_connection_commit: Callable[[Any], Any] = lazy_decoder(globals(), "VCSConnectionCommit", "_vcs_connection_commit")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppConfig(Model):
    """One version of an app's configuration, as synced by the command line tool or by a branch. An install points at
    one version. The parts are present only where the config was read with `recurse`.

    Attributes:
        app_branch: The branch that synced this version. null when there is none or it was not loaded.
        action_ids: Actions that belong to this version.
        action_workflow_configs: Configs of the actions. Only with `recurse`.
        app_branch_id: Absent or empty when no branch synced this version.
        break_glass: Only with `recurse`, and only when the app declares break-glass roles.
        cli_version: Version of the tool that synced this config. A server may refuse to install a config of a
            tool that is too old.
        component_config_connections: Configs of the components, including the newest older config of a component
            that did not change. Only with `recurse`.
        component_ids: Components that belong to this version.
        input_: Only with `recurse`.
        intermediate_config: Always empty or null; the stored text is not part of the answer.
        kubernetes_contexts: Named clusters that actions and components can refer to. Absent when they were not
            loaded.
        operation_role_config: Roles to use for each operation. Absent when they were not loaded.
        permissions: Only with `recurse`.
        policies: Only with `recurse`.
        readme: Markdown template from which the README of each install is rendered.
        runbook_ids: Runbooks that belong to this version.
        runner: Only with `recurse`.
        sandbox: Only with `recurse`.
        secrets: Declarations of the secrets a customer enters, never their values. Only with `recurse`.
        stack: Only with `recurse`.
        state: JSON text in which the syncing tool keeps the ids it made; it compares with them at the next sync.
        status: Made `pending`; whoever syncs the config, client or server, sets the later values. The set is
            open.
        status_description: Explains `status` in words.
        trigger_rules: Rules by which outside events start branch runs or runbooks.
        vcs_connection_commit: The commit this version was synced from. Absent when it did not come from a
            repository.
        version: Number of this version within its app, counted from 1. Absent in the answer of the create call
            of older servers.
    """

    id: str
    app_branch: AppBranch | None
    created_at: datetime
    updated_at: datetime
    action_ids: list[str] | None = None
    action_workflow_configs: list[ActionWorkflowConfig] | None = None
    app_branch_id: str | None = None
    app_id: str | None = None
    break_glass: AppBreakGlassConfig | None = None
    checksum: str | None = None
    cli_version: str | None = None
    component_config_connections: list[ComponentConfigConnection] | None = None
    component_ids: list[str] | None = None
    created_by_id: str | None = None
    input_: AppInputConfig | None = None
    intermediate_config: dict[str, Any] | None = None
    kubernetes_contexts: AppKubernetesContextsConfig | None = None
    labels: dict[str, str] | None = None
    operation_role_config: AppOperationRoleConfig | None = None
    org_id: str | None = None
    permissions: AppPermissionsConfig | None = None
    policies: AppPoliciesConfig | None = None
    readme: str | None = None
    runbook_ids: list[str] | None = None
    runner: AppRunnerConfig | None = None
    sandbox: AppSandboxConfig | None = None
    secrets: AppSecretsConfig | None = field(default=None, repr=False)
    stack: AppStackConfig | None = None
    state: str | None = None
    status: AppConfigStatus | None = None
    status_description: str | None = None
    status_v2: CompositeStatus | None = None
    trigger_rules: list[TriggerRule] | None = None
    vcs_connection_commit: VCSConnectionCommit | None = None
    version: int = 0

    _renamed: ClassVar[Mapping[str, str]] = {
        "input_": "input",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {
            "app_branch",
            "action_workflow_configs",
            "break_glass",
            "component_config_connections",
            "input_",
            "kubernetes_contexts",
            "operation_role_config",
            "permissions",
            "policies",
            "runner",
            "sandbox",
            "secrets",
            "stack",
            "status_v2",
            "trigger_rules",
            "vcs_connection_commit",
        }
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            _app_branch(level.app_branch),
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.action_ids,
            None if (v := level.action_workflow_configs) is None else decode_items(_action_workflow_config, v),
            level.app_branch_id,
            level.app_id,
            None if (v := level.break_glass) is None else _app_break_glass_config(v),
            level.checksum,
            level.cli_version,
            None
            if (v := level.component_config_connections) is None
            else decode_items(_component_config_connection, v),
            level.component_ids,
            level.created_by_id,
            None if (v := level.input_) is None else _app_input_config(v),
            level.intermediate_config,
            None if (v := level.kubernetes_contexts) is None else _app_kubernetes_contexts_config(v),
            level.labels,
            None if (v := level.operation_role_config) is None else _app_operation_role_config(v),
            level.org_id,
            None if (v := level.permissions) is None else _app_permissions_config(v),
            None if (v := level.policies) is None else _app_policies_config(v),
            level.readme,
            level.runbook_ids,
            None if (v := level.runner) is None else _app_runner_config(v),
            None if (v := level.sandbox) is None else _app_sandbox_config(v),
            None if (v := level.secrets) is None else _app_secrets_config(v),
            None if (v := level.stack) is None else _app_stack_config(v),
            level.state,
            None if (v := level.status) is None else _app_config_status(v),
            level.status_description,
            None if (v := level.status_v2) is None else _composite_status(v),
            None if (v := level.trigger_rules) is None else decode_items(_trigger_rule, v),
            None if (v := level.vcs_connection_commit) is None else _vcs_connection_commit(v),
            level.version,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.app_branch,
            self.created_at,
            self.updated_at,
            self.action_ids,
            self.action_workflow_configs,
            self.app_branch_id,
            self.app_id,
            self.break_glass,
            self.checksum,
            self.cli_version,
            self.component_config_connections,
            self.component_ids,
            self.created_by_id,
            self.input_,
            self.intermediate_config,
            self.kubernetes_contexts,
            self.labels,
            self.operation_role_config,
            self.org_id,
            self.permissions,
            self.policies,
            self.readme,
            self.runbook_ids,
            self.runner,
            self.sandbox,
            self.secrets,
            self.stack,
            self.state,
            self.status,
            self.status_description,
            self.status_v2,
            self.trigger_rules,
            self.vcs_connection_commit,
            self.version,
        ) = values
        self.__class__ = self._model
