# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "DeleteVCSConnection",
    "DELETE",
    "/v1/vcs/connections/{connection_id}",
    "vcs.delete_vcs_connection",
)


def _request(connection_id: str, *, delete_github_app: bool | None = None) -> Request:
    return OPERATION.request(path={"connection_id": connection_id}, query={"delete_github_app": delete_github_app})


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


async def asyncio(connection_id: str, *, client: NuonClient, delete_github_app: bool | None = None) -> None:
    """Delete a VCS connection.

    Deletes the connection; private repositories that were read through it cannot be built any more. In Dec 2025 the
    Nuon app is always uninstalled in GitHub as well, which takes it away from every other org that uses the same
    installation; since API 0.19.927 only when asked for. A failure to uninstall it is not reported.

    Args:
        connection_id: Id of the VCS connection, not the number of the installation in GitHub.
        delete_github_app: Uninstall the Nuon app in GitHub too, for all orgs that share the installation. An
            older control plane always does. Since API 0.19.927.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(connection_id, client=client, delete_github_app=delete_github_app)


async def asyncio_detailed(
    connection_id: str, *, client: NuonClient, delete_github_app: bool | None = None
) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(connection_id, delete_github_app=delete_github_app), _read)


def sync(connection_id: str, *, client: NuonClient, delete_github_app: bool | None = None) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(connection_id, client=client, delete_github_app=delete_github_app)


def sync_detailed(connection_id: str, *, client: NuonClient, delete_github_app: bool | None = None) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(connection_id, delete_github_app=delete_github_app), _read)
