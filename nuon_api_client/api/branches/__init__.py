# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on branches. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import create_app_branch as create_app_branch
    from . import create_app_branch_config as create_app_branch_config
    from . import delete_app_branch as delete_app_branch
    from . import get_app_branch as get_app_branch
    from . import get_app_branch_app_configs as get_app_branch_app_configs
    from . import get_app_branch_latest_config as get_app_branch_latest_config
    from . import get_app_branch_preview_install_candidates as get_app_branch_preview_install_candidates
    from . import get_app_branch_preview_sources as get_app_branch_preview_sources
    from . import get_app_branch_run_builds as get_app_branch_run_builds
    from . import get_app_branch_run_comparison as get_app_branch_run_comparison
    from . import get_app_branch_run_install_groups as get_app_branch_run_install_groups
    from . import get_app_branch_runs as get_app_branch_runs
    from . import get_app_branches as get_app_branches
    from . import get_install_group_run as get_install_group_run
    from . import get_install_group_runs as get_install_group_runs
    from . import get_org_branches as get_org_branches
    from . import trigger_app_branch_run as trigger_app_branch_run
    from . import trigger_install_config_sync as trigger_install_config_sync
    from . import update_app_branch as update_app_branch
    from . import update_app_branch_config as update_app_branch_config

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "create_app_branch",
            "create_app_branch_config",
            "delete_app_branch",
            "get_app_branch",
            "get_app_branch_app_configs",
            "get_app_branch_latest_config",
            "get_app_branch_preview_install_candidates",
            "get_app_branch_preview_sources",
            "get_app_branch_run_builds",
            "get_app_branch_run_comparison",
            "get_app_branch_run_install_groups",
            "get_app_branch_runs",
            "get_app_branches",
            "get_install_group_run",
            "get_install_group_runs",
            "get_org_branches",
            "trigger_app_branch_run",
            "trigger_install_config_sync",
            "update_app_branch",
            "update_app_branch_config",
        ),
    )
