# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on terraform. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import get_terraform_states as get_terraform_states
    from . import get_terraform_workspace as get_terraform_workspace
    from . import get_terraform_workspace_lock as get_terraform_workspace_lock
    from . import get_terraform_workspace_state_by_id as get_terraform_workspace_state_by_id
    from . import get_terraform_workspace_state_json_resources as get_terraform_workspace_state_json_resources
    from . import get_terraform_workspace_states_json as get_terraform_workspace_states_json
    from . import get_terraform_workspace_states_json_by_id as get_terraform_workspace_states_json_by_id
    from . import get_terraform_workspaces as get_terraform_workspaces
    from . import get_workspace_state_json_raw_by_id as get_workspace_state_json_raw_by_id

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "get_terraform_states",
            "get_terraform_workspace",
            "get_terraform_workspace_lock",
            "get_terraform_workspace_state_by_id",
            "get_terraform_workspace_state_json_resources",
            "get_terraform_workspace_states_json",
            "get_terraform_workspace_states_json_by_id",
            "get_terraform_workspaces",
            "get_workspace_state_json_raw_by_id",
        ),
    )
