# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on actions. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import add_app_action_labels as add_app_action_labels
    from . import create_action_config as create_action_config
    from . import create_ad_hoc_action as create_ad_hoc_action
    from . import create_app_action as create_app_action
    from . import create_install_action_run as create_install_action_run
    from . import delete_action as delete_action
    from . import get_action_label_keys as get_action_label_keys
    from . import get_action_latest_config as get_action_latest_config
    from . import get_app_action as get_app_action
    from . import get_app_action_config as get_app_action_config
    from . import get_app_action_configs as get_app_action_configs
    from . import get_app_actions as get_app_actions
    from . import get_install_action as get_install_action
    from . import get_install_action_recent_runs as get_install_action_recent_runs
    from . import get_install_action_run as get_install_action_run
    from . import get_install_action_run_step as get_install_action_run_step
    from . import get_install_action_runs as get_install_action_runs
    from . import get_install_action_workflow_outputs as get_install_action_workflow_outputs
    from . import get_install_actions as get_install_actions
    from . import get_install_actions_latest_runs as get_install_actions_latest_runs
    from . import remove_app_action_labels as remove_app_action_labels
    from . import update_app_action as update_app_action

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "add_app_action_labels",
            "create_action_config",
            "create_ad_hoc_action",
            "create_app_action",
            "create_install_action_run",
            "delete_action",
            "get_action_label_keys",
            "get_action_latest_config",
            "get_app_action",
            "get_app_action_config",
            "get_app_action_configs",
            "get_app_actions",
            "get_install_action",
            "get_install_action_recent_runs",
            "get_install_action_run",
            "get_install_action_run_step",
            "get_install_action_runs",
            "get_install_action_workflow_outputs",
            "get_install_actions",
            "get_install_actions_latest_runs",
            "remove_app_action_labels",
            "update_app_action",
        ),
    )
