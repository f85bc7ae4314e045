# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on orgs. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import add_user as add_user
    from . import create_current_org_webhook as create_current_org_webhook
    from . import create_org as create_org
    from . import create_org_invite as create_org_invite
    from . import delete_current_org_webhook as delete_current_org_webhook
    from . import delete_org as delete_org
    from . import get_current_org_features as get_current_org_features
    from . import get_current_org_webhooks as get_current_org_webhooks
    from . import get_org as get_org
    from . import get_org_accounts as get_org_accounts
    from . import get_org_features as get_org_features
    from . import get_org_invites as get_org_invites
    from . import get_org_members as get_org_members
    from . import get_org_runner_group as get_org_runner_group
    from . import get_org_stats as get_org_stats
    from . import get_orgs as get_orgs
    from . import remove_user as remove_user
    from . import resend_org_invite as resend_org_invite
    from . import revoke_org_invite as revoke_org_invite
    from . import update_current_org_webhook as update_current_org_webhook
    from . import update_org as update_org
    from . import update_org_account_role as update_org_account_role
    from . import update_org_features as update_org_features
    from . import update_org_telemetry as update_org_telemetry

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "add_user",
            "create_current_org_webhook",
            "create_org",
            "create_org_invite",
            "delete_current_org_webhook",
            "delete_org",
            "get_current_org_features",
            "get_current_org_webhooks",
            "get_org",
            "get_org_accounts",
            "get_org_features",
            "get_org_invites",
            "get_org_members",
            "get_org_runner_group",
            "get_org_stats",
            "get_orgs",
            "remove_user",
            "resend_org_invite",
            "revoke_org_invite",
            "update_current_org_webhook",
            "update_org",
            "update_org_account_role",
            "update_org_features",
            "update_org_telemetry",
        ),
    )
