# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on sandbox runs. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import deprovision_install_sandbox as deprovision_install_sandbox
    from . import get_install_sandbox_run as get_install_sandbox_run
    from . import get_install_sandbox_runs as get_install_sandbox_runs
    from . import reprovision_install_sandbox as reprovision_install_sandbox

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "deprovision_install_sandbox",
            "get_install_sandbox_run",
            "get_install_sandbox_runs",
            "reprovision_install_sandbox",
        ),
    )
