# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on stacks. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import get_install_stack as get_install_stack
    from . import get_install_stack_by_install_id as get_install_stack_by_install_id
    from . import get_install_stack_runs as get_install_stack_runs
    from . import reprovision_install_stack as reprovision_install_stack

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "get_install_stack",
            "get_install_stack_by_install_id",
            "get_install_stack_runs",
            "reprovision_install_stack",
        ),
    )
