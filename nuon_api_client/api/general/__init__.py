# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on general. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import get_cli_config as get_cli_config
    from . import get_cloud_platform_regions as get_cloud_platform_regions
    from . import get_config_schema as get_config_schema
    from . import get_config_schema_by_type as get_config_schema_by_type
    from . import get_current_user as get_current_user
    from . import get_telemetry_jwks as get_telemetry_jwks

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "get_cli_config",
            "get_cloud_platform_regions",
            "get_config_schema",
            "get_config_schema_by_type",
            "get_current_user",
            "get_telemetry_jwks",
        ),
    )
