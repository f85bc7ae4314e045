# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on runners. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import cancel_runner_job as cancel_runner_job
    from . import create_runner_bootstrap_token as create_runner_bootstrap_token
    from . import get_current_runner_processes as get_current_runner_processes
    from . import get_install_runner_group as get_install_runner_group
    from . import get_latest_runner_heart_beat as get_latest_runner_heart_beat
    from . import get_process_latest_heart_beat as get_process_latest_heart_beat
    from . import get_runner_card_details as get_runner_card_details
    from . import get_runner_connect_status as get_runner_connect_status
    from . import get_runner_job as get_runner_job
    from . import get_runner_job_composite_plan as get_runner_job_composite_plan
    from . import get_runner_job_plan as get_runner_job_plan
    from . import get_runner_jobs as get_runner_jobs
    from . import get_runner_process_public as get_runner_process_public
    from . import get_runner_recent_health_checks as get_runner_recent_health_checks
    from . import get_runner_settings as get_runner_settings
    from . import list_runner_jobs as list_runner_jobs
    from . import list_runner_processes as list_runner_processes

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "cancel_runner_job",
            "create_runner_bootstrap_token",
            "get_current_runner_processes",
            "get_install_runner_group",
            "get_latest_runner_heart_beat",
            "get_process_latest_heart_beat",
            "get_runner_card_details",
            "get_runner_connect_status",
            "get_runner_job",
            "get_runner_job_composite_plan",
            "get_runner_job_plan",
            "get_runner_jobs",
            "get_runner_process_public",
            "get_runner_recent_health_checks",
            "get_runner_settings",
            "list_runner_jobs",
            "list_runner_processes",
        ),
    )
