# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on actions. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import get_install_action as get_install_action
    from . import get_install_action_workflow_outputs as get_install_action_workflow_outputs
    from . import get_install_actions as get_install_actions

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "get_install_action",
            "get_install_action_workflow_outputs",
            "get_install_actions",
        ),
    )
