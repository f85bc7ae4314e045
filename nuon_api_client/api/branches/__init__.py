# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on branches. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import get_app_branch as get_app_branch
    from . import get_app_branch_runs as get_app_branch_runs
    from . import get_app_branches as get_app_branches
    from . import get_install_group_run as get_install_group_run
    from . import get_install_group_runs as get_install_group_runs
    from . import trigger_app_branch_run as trigger_app_branch_run

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "get_app_branch",
            "get_app_branch_runs",
            "get_app_branches",
            "get_install_group_run",
            "get_install_group_runs",
            "trigger_app_branch_run",
        ),
    )
