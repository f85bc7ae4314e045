# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on accounts. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import create_static_token as create_static_token
    from . import delete_static_token as delete_static_token
    from . import get_current_account as get_current_account
    from . import list_static_tokens as list_static_tokens

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "create_static_token",
            "delete_static_token",
            "get_current_account",
            "list_static_tokens",
        ),
    )
