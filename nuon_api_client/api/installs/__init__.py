# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on installs. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import add_install_labels as add_install_labels
    from . import check_install_dns_delegation as check_install_dns_delegation
    from . import create_install as create_install
    from . import create_install_app_config_update as create_install_app_config_update
    from . import create_install_config as create_install_config
    from . import create_install_inputs as create_install_inputs
    from . import create_installer_install as create_installer_install
    from . import delete_install as delete_install
    from . import deprovision_install as deprovision_install
    from . import forget_install as forget_install
    from . import forget_install_component as forget_install_component
    from . import generate_cli_install_config as generate_cli_install_config
    from . import generate_terraform_installer_config as generate_terraform_installer_config
    from . import get_app_installs as get_app_installs
    from . import get_available_roles as get_available_roles
    from . import get_current_install_inputs as get_current_install_inputs
    from . import get_drifted_objects as get_drifted_objects
    from . import get_install as get_install
    from . import get_install_activity as get_install_activity
    from . import get_install_app_config_tree_diff as get_install_app_config_tree_diff
    from . import get_install_app_config_version_diff as get_install_app_config_version_diff
    from . import get_install_app_config_versions as get_install_app_config_versions
    from . import get_install_app_permissions_config as get_install_app_permissions_config
    from . import get_install_audit_logs as get_install_audit_logs
    from . import get_install_component as get_install_component
    from . import get_install_component_health_checks as get_install_component_health_checks
    from . import get_install_component_health_incident as get_install_component_health_incident
    from . import get_install_component_health_timeline as get_install_component_health_timeline
    from . import get_install_component_outputs as get_install_component_outputs
    from . import get_install_components as get_install_components
    from . import get_install_config_syncs as get_install_config_syncs
    from . import get_install_config_version_diff as get_install_config_version_diff
    from . import get_install_config_versions as get_install_config_versions
    from . import get_install_deployment as get_install_deployment
    from . import get_install_deployment_summaries as get_install_deployment_summaries
    from . import get_install_deployments as get_install_deployments
    from . import get_install_event as get_install_event
    from . import get_install_events as get_install_events
    from . import get_install_health_timeline as get_install_health_timeline
    from . import get_install_inputs as get_install_inputs
    from . import get_install_label_keys as get_install_label_keys
    from . import get_install_overview as get_install_overview
    from . import get_install_readme as get_install_readme
    from . import get_install_resources as get_install_resources
    from . import get_install_role_usages as get_install_role_usages
    from . import get_install_roles as get_install_roles
    from . import get_install_state as get_install_state
    from . import get_install_state_history as get_install_state_history
    from . import get_install_status as get_install_status
    from . import get_install_telemetry_settings as get_install_telemetry_settings
    from . import get_install_updates as get_install_updates
    from . import get_installs_health as get_installs_health
    from . import get_latest_install_roles as get_latest_install_roles
    from . import get_org_installs as get_org_installs
    from . import phone_home as phone_home
    from . import put_install_component_health_check as put_install_component_health_check
    from . import refresh_install_health_cluster_access as refresh_install_health_cluster_access
    from . import remove_install_labels as remove_install_labels
    from . import reprovision_install as reprovision_install
    from . import reset_install_health_baseline as reset_install_health_baseline
    from . import sync_install_config as sync_install_config
    from . import sync_secrets as sync_secrets
    from . import toggle_install_component as toggle_install_component
    from . import update_install as update_install
    from . import update_install_config as update_install_config
    from . import update_install_inputs as update_install_inputs
    from . import update_install_role as update_install_role

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "add_install_labels",
            "check_install_dns_delegation",
            "create_install",
            "create_install_app_config_update",
            "create_install_config",
            "create_install_inputs",
            "create_installer_install",
            "delete_install",
            "deprovision_install",
            "forget_install",
            "forget_install_component",
            "generate_cli_install_config",
            "generate_terraform_installer_config",
            "get_app_installs",
            "get_available_roles",
            "get_current_install_inputs",
            "get_drifted_objects",
            "get_install",
            "get_install_activity",
            "get_install_app_config_tree_diff",
            "get_install_app_config_version_diff",
            "get_install_app_config_versions",
            "get_install_app_permissions_config",
            "get_install_audit_logs",
            "get_install_component",
            "get_install_component_health_checks",
            "get_install_component_health_incident",
            "get_install_component_health_timeline",
            "get_install_component_outputs",
            "get_install_components",
            "get_install_config_syncs",
            "get_install_config_version_diff",
            "get_install_config_versions",
            "get_install_deployment",
            "get_install_deployment_summaries",
            "get_install_deployments",
            "get_install_event",
            "get_install_events",
            "get_install_health_timeline",
            "get_install_inputs",
            "get_install_label_keys",
            "get_install_overview",
            "get_install_readme",
            "get_install_resources",
            "get_install_role_usages",
            "get_install_roles",
            "get_install_state",
            "get_install_state_history",
            "get_install_status",
            "get_install_telemetry_settings",
            "get_install_updates",
            "get_installs_health",
            "get_latest_install_roles",
            "get_org_installs",
            "phone_home",
            "put_install_component_health_check",
            "refresh_install_health_cluster_access",
            "remove_install_labels",
            "reprovision_install",
            "reset_install_health_baseline",
            "sync_install_config",
            "sync_secrets",
            "toggle_install_component",
            "update_install",
            "update_install_config",
            "update_install_inputs",
            "update_install_role",
        ),
    )
