# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on builds. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import build_all_components as build_all_components
    from . import cancel_app_component_build as cancel_app_component_build
    from . import create_app_component_build as create_app_component_build
    from . import get_app_component_build as get_app_component_build
    from . import get_app_component_builds as get_app_component_builds
    from . import get_app_component_latest_build as get_app_component_latest_build
    from . import get_component_build_plan as get_component_build_plan
    from . import get_component_builds as get_component_builds
    from . import list_org_component_builds as list_org_component_builds

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "build_all_components",
            "cancel_app_component_build",
            "create_app_component_build",
            "get_app_component_build",
            "get_app_component_builds",
            "get_app_component_latest_build",
            "get_component_build_plan",
            "get_component_builds",
            "list_org_component_builds",
        ),
    )
