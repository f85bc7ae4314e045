# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on accounts. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import create_service_account as create_service_account
    from . import create_service_account_token as create_service_account_token
    from . import create_static_token as create_static_token
    from . import delete_service_account as delete_service_account
    from . import delete_static_token as delete_static_token
    from . import get_current_account as get_current_account
    from . import list_roles as list_roles
    from . import list_service_accounts as list_service_accounts
    from . import list_static_tokens as list_static_tokens
    from . import update_service_account as update_service_account
    from . import update_service_account_role as update_service_account_role

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "create_service_account",
            "create_service_account_token",
            "create_static_token",
            "delete_service_account",
            "delete_static_token",
            "get_current_account",
            "list_roles",
            "list_service_accounts",
            "list_static_tokens",
            "update_service_account",
            "update_service_account_role",
        ),
    )
