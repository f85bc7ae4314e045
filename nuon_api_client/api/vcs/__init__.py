# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on vcs. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import check_vcs_connection_status as check_vcs_connection_status
    from . import create_vcs_connection as create_vcs_connection
    from . import create_vcs_connection_webhook_subscription as create_vcs_connection_webhook_subscription
    from . import delete_vcs_connection as delete_vcs_connection
    from . import get_org_vcs_connections as get_org_vcs_connections
    from . import get_vcs_connection as get_vcs_connection
    from . import get_vcs_connection_repo_branches as get_vcs_connection_repo_branches
    from . import get_vcs_connection_repos as get_vcs_connection_repos
    from . import get_vcs_connection_webhook_subscription as get_vcs_connection_webhook_subscription

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "check_vcs_connection_status",
            "create_vcs_connection",
            "create_vcs_connection_webhook_subscription",
            "delete_vcs_connection",
            "get_org_vcs_connections",
            "get_vcs_connection",
            "get_vcs_connection_repo_branches",
            "get_vcs_connection_repos",
            "get_vcs_connection_webhook_subscription",
        ),
    )
