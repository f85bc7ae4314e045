# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""Operations on cloud connections. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from . import create_cloud_connection as create_cloud_connection
    from . import delete_cloud_connection as delete_cloud_connection
    from . import get_cloud_connection as get_cloud_connection
    from . import get_cloud_connection_setup as get_cloud_connection_setup
    from . import list_cloud_connections as list_cloud_connections
    from . import verify_cloud_connection as verify_cloud_connection

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {},
        (
            "create_cloud_connection",
            "delete_cloud_connection",
            "get_cloud_connection",
            "get_cloud_connection_setup",
            "list_cloud_connections",
            "verify_cloud_connection",
        ),
    )
