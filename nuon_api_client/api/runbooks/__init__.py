# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on runbooks. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import create_runbook as create_runbook
    from . import create_runbook_config as create_runbook_config
    from . import create_runbook_run as create_runbook_run
    from . import delete_runbook as delete_runbook
    from . import get_install_runbook as get_install_runbook
    from . import get_install_runbook_run as get_install_runbook_run
    from . import get_install_runbook_runs as get_install_runbook_runs
    from . import get_install_runbooks as get_install_runbooks
    from . import get_runbook as get_runbook
    from . import get_runbook_configs as get_runbook_configs
    from . import get_runbooks as get_runbooks
    from . import update_runbook as update_runbook

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "create_runbook",
            "create_runbook_config",
            "create_runbook_run",
            "delete_runbook",
            "get_install_runbook",
            "get_install_runbook_run",
            "get_install_runbook_runs",
            "get_install_runbooks",
            "get_runbook",
            "get_runbook_configs",
            "get_runbooks",
            "update_runbook",
        ),
    )
