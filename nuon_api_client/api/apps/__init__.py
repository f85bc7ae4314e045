# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on apps. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import build_app_config as build_app_config
    from . import create_app as create_app
    from . import create_app_break_glass_config as create_app_break_glass_config
    from . import create_app_config as create_app_config
    from . import create_app_input_config as create_app_input_config
    from . import create_app_installs_config as create_app_installs_config
    from . import create_app_kubernetes_contexts_config as create_app_kubernetes_contexts_config
    from . import create_app_operation_role_config as create_app_operation_role_config
    from . import create_app_permissions_config as create_app_permissions_config
    from . import create_app_policies_config as create_app_policies_config
    from . import create_app_runner_config as create_app_runner_config
    from . import create_app_sandbox_build as create_app_sandbox_build
    from . import create_app_sandbox_config as create_app_sandbox_config
    from . import create_app_secret as create_app_secret
    from . import create_app_secrets_config as create_app_secrets_config
    from . import create_app_stack_config as create_app_stack_config
    from . import delete_app as delete_app
    from . import delete_app_installs_config as delete_app_installs_config
    from . import delete_app_secret as delete_app_secret
    from . import get_app as get_app
    from . import get_app_break_glass_config as get_app_break_glass_config
    from . import get_app_config as get_app_config
    from . import get_app_config_diff as get_app_config_diff
    from . import get_app_config_graph as get_app_config_graph
    from . import get_app_config_source_file as get_app_config_source_file
    from . import get_app_config_template as get_app_config_template
    from . import get_app_configs as get_app_configs
    from . import get_app_input_config as get_app_input_config
    from . import get_app_input_configs as get_app_input_configs
    from . import get_app_input_latest_config as get_app_input_latest_config
    from . import get_app_install_sync as get_app_install_sync
    from . import get_app_install_syncs as get_app_install_syncs
    from . import get_app_installs_config as get_app_installs_config
    from . import get_app_labels as get_app_labels
    from . import get_app_latest_config as get_app_latest_config
    from . import get_app_operation_role_configs as get_app_operation_role_configs
    from . import get_app_permissions_config as get_app_permissions_config
    from . import get_app_policies_config as get_app_policies_config
    from . import get_app_policies_configs as get_app_policies_configs
    from . import get_app_policy_config as get_app_policy_config
    from . import get_app_runner_configs as get_app_runner_configs
    from . import get_app_runner_latest_config as get_app_runner_latest_config
    from . import get_app_sandbox_build as get_app_sandbox_build
    from . import get_app_sandbox_builds as get_app_sandbox_builds
    from . import get_app_sandbox_configs as get_app_sandbox_configs
    from . import get_app_sandbox_latest_config as get_app_sandbox_latest_config
    from . import get_app_secrets as get_app_secrets
    from . import get_app_secrets_config as get_app_secrets_config
    from . import get_app_stack_config as get_app_stack_config
    from . import get_apps as get_apps
    from . import get_latest_app_break_glass_config as get_latest_app_break_glass_config
    from . import get_latest_app_permissions_config as get_latest_app_permissions_config
    from . import get_latest_app_policies_config as get_latest_app_policies_config
    from . import get_latest_app_secrets_config as get_latest_app_secrets_config
    from . import respond_install_creation_approval as respond_install_creation_approval
    from . import sync_app_config as sync_app_config
    from . import trigger_app_install_sync as trigger_app_install_sync
    from . import update_app as update_app
    from . import update_app_config as update_app_config
    from . import update_app_config_installs as update_app_config_installs

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "build_app_config",
            "create_app",
            "create_app_break_glass_config",
            "create_app_config",
            "create_app_input_config",
            "create_app_installs_config",
            "create_app_kubernetes_contexts_config",
            "create_app_operation_role_config",
            "create_app_permissions_config",
            "create_app_policies_config",
            "create_app_runner_config",
            "create_app_sandbox_build",
            "create_app_sandbox_config",
            "create_app_secret",
            "create_app_secrets_config",
            "create_app_stack_config",
            "delete_app",
            "delete_app_installs_config",
            "delete_app_secret",
            "get_app",
            "get_app_break_glass_config",
            "get_app_config",
            "get_app_config_diff",
            "get_app_config_graph",
            "get_app_config_source_file",
            "get_app_config_template",
            "get_app_configs",
            "get_app_input_config",
            "get_app_input_configs",
            "get_app_input_latest_config",
            "get_app_install_sync",
            "get_app_install_syncs",
            "get_app_installs_config",
            "get_app_labels",
            "get_app_latest_config",
            "get_app_operation_role_configs",
            "get_app_permissions_config",
            "get_app_policies_config",
            "get_app_policies_configs",
            "get_app_policy_config",
            "get_app_runner_configs",
            "get_app_runner_latest_config",
            "get_app_sandbox_build",
            "get_app_sandbox_builds",
            "get_app_sandbox_configs",
            "get_app_sandbox_latest_config",
            "get_app_secrets",
            "get_app_secrets_config",
            "get_app_stack_config",
            "get_apps",
            "get_latest_app_break_glass_config",
            "get_latest_app_permissions_config",
            "get_latest_app_policies_config",
            "get_latest_app_secrets_config",
            "respond_install_creation_approval",
            "sync_app_config",
            "trigger_app_install_sync",
            "update_app",
            "update_app_config",
            "update_app_config_installs",
        ),
    )
