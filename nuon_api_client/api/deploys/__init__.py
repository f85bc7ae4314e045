# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on deploys. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import create_install_component_deploy as create_install_component_deploy
    from . import deploy_install_components as deploy_install_components
    from . import get_install_component_deploys as get_install_component_deploys
    from . import get_install_component_latest_deploy as get_install_component_latest_deploy
    from . import get_install_deploy as get_install_deploy
    from . import get_install_deploy_plan as get_install_deploy_plan
    from . import get_install_deploys as get_install_deploys
    from . import get_install_latest_deploy as get_install_latest_deploy
    from . import recover_install_component_helm_release as recover_install_component_helm_release
    from . import teardown_install_component as teardown_install_component
    from . import teardown_install_components as teardown_install_components

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "create_install_component_deploy",
            "deploy_install_components",
            "get_install_component_deploys",
            "get_install_component_latest_deploy",
            "get_install_deploy",
            "get_install_deploy_plan",
            "get_install_deploys",
            "get_install_latest_deploy",
            "recover_install_component_helm_release",
            "teardown_install_component",
            "teardown_install_components",
        ),
    )
