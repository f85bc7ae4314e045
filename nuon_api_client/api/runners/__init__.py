# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on runners. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import cancel_runner_job as cancel_runner_job
    from . import create_runner_bootstrap_token as create_runner_bootstrap_token
    from . import get_install_runner_group as get_install_runner_group
    from . import get_runner_job as get_runner_job
    from . import get_runner_job_composite_plan as get_runner_job_composite_plan
    from . import get_runner_job_plan as get_runner_job_plan
    from . import list_runner_jobs as list_runner_jobs

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "cancel_runner_job",
            "create_runner_bootstrap_token",
            "get_install_runner_group",
            "get_runner_job",
            "get_runner_job_composite_plan",
            "get_runner_job_plan",
            "list_runner_jobs",
        ),
    )
