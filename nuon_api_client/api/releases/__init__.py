# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on releases. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import create_component_release as create_component_release
    from . import get_app_releases as get_app_releases
    from . import get_component_releases as get_component_releases
    from . import get_release as get_release
    from . import get_release_steps as get_release_steps

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "create_component_release",
            "get_app_releases",
            "get_component_releases",
            "get_release",
            "get_release_steps",
        ),
    )
