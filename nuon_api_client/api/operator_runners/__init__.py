# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on operator runners. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import force_shut_down_runner as force_shut_down_runner
    from . import graceful_shut_down_runner as graceful_shut_down_runner
    from . import mng_vm_shut_down as mng_vm_shut_down
    from . import prune_tokens as prune_tokens
    from . import restart_runner_install as restart_runner_install
    from . import shut_down_runner_mng as shut_down_runner_mng
    from . import shutdown_runner_process as shutdown_runner_process
    from . import update_runner_mng as update_runner_mng
    from . import update_runner_settings as update_runner_settings

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "force_shut_down_runner",
            "graceful_shut_down_runner",
            "mng_vm_shut_down",
            "prune_tokens",
            "restart_runner_install",
            "shut_down_runner_mng",
            "shutdown_runner_process",
            "update_runner_mng",
            "update_runner_settings",
        ),
    )
