# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on apps. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import create_app as create_app
    from . import delete_app as delete_app
    from . import get_app as get_app
    from . import get_app_config as get_app_config
    from . import get_app_configs as get_app_configs
    from . import get_app_input_config as get_app_input_config
    from . import get_app_input_configs as get_app_input_configs
    from . import get_app_input_latest_config as get_app_input_latest_config
    from . import get_app_latest_config as get_app_latest_config
    from . import get_apps as get_apps
    from . import update_app as update_app
    from . import update_app_config_installs as update_app_config_installs

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "create_app",
            "delete_app",
            "get_app",
            "get_app_config",
            "get_app_configs",
            "get_app_input_config",
            "get_app_input_configs",
            "get_app_input_latest_config",
            "get_app_latest_config",
            "get_apps",
            "update_app",
            "update_app_config_installs",
        ),
    )
