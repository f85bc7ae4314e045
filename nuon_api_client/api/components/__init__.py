# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on components. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import add_app_component_labels as add_app_component_labels
    from . import create_app_docker_build_component_config as create_app_docker_build_component_config
    from . import create_app_external_image_component_config as create_app_external_image_component_config
    from . import create_app_helm_component_config as create_app_helm_component_config
    from . import create_app_job_component_config as create_app_job_component_config
    from . import create_app_kubernetes_manifest_component_config as create_app_kubernetes_manifest_component_config
    from . import create_app_pulumi_component_config as create_app_pulumi_component_config
    from . import create_app_terraform_module_component_config as create_app_terraform_module_component_config
    from . import create_component as create_component
    from . import delete_app_component as delete_app_component
    from . import get_app_component as get_app_component
    from . import get_app_component_config as get_app_component_config
    from . import get_app_component_configs as get_app_component_configs
    from . import get_app_component_dependencies as get_app_component_dependencies
    from . import get_app_component_dependents as get_app_component_dependents
    from . import get_app_component_latest_config as get_app_component_latest_config
    from . import get_app_components as get_app_components
    from . import get_component as get_component
    from . import get_component_label_keys as get_component_label_keys
    from . import get_org_components as get_org_components
    from . import remove_app_component_labels as remove_app_component_labels
    from . import update_app_component as update_app_component

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "add_app_component_labels",
            "create_app_docker_build_component_config",
            "create_app_external_image_component_config",
            "create_app_helm_component_config",
            "create_app_job_component_config",
            "create_app_kubernetes_manifest_component_config",
            "create_app_pulumi_component_config",
            "create_app_terraform_module_component_config",
            "create_component",
            "delete_app_component",
            "get_app_component",
            "get_app_component_config",
            "get_app_component_configs",
            "get_app_component_dependencies",
            "get_app_component_dependents",
            "get_app_component_latest_config",
            "get_app_components",
            "get_component",
            "get_component_label_keys",
            "get_org_components",
            "remove_app_component_labels",
            "update_app_component",
        ),
    )
