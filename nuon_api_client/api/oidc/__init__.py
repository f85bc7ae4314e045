# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on oidc. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import create_oidc_trust_policy as create_oidc_trust_policy
    from . import delete_oidc_trust_policy as delete_oidc_trust_policy
    from . import exchange_oidc_token as exchange_oidc_token
    from . import get_oidc_trust_policy as get_oidc_trust_policy
    from . import list_oidc_trust_policies as list_oidc_trust_policies
    from . import update_oidc_trust_policy as update_oidc_trust_policy

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "create_oidc_trust_policy",
            "delete_oidc_trust_policy",
            "exchange_oidc_token",
            "get_oidc_trust_policy",
            "list_oidc_trust_policies",
            "update_oidc_trust_policy",
        ),
    )
