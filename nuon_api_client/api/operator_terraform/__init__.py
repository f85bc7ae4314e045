# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on operator terraform. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import create_terraform_workspace as create_terraform_workspace
    from . import delete_terraform_workspace as delete_terraform_workspace
    from . import lock_terraform_workspace as lock_terraform_workspace
    from . import unlock_terraform_workspace as unlock_terraform_workspace

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "create_terraform_workspace",
            "delete_terraform_workspace",
            "lock_terraform_workspace",
            "unlock_terraform_workspace",
        ),
    )
