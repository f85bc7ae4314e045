# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.vcs_connection_repos_response import VCSConnectionReposResponse

OPERATION = Operation(
    "GetVCSConnectionRepos",
    "GET",
    "/v1/vcs/connections/{connection_id}/repos",
    "vcs.get_vcs_connection_repos",
)


def _request(connection_id: str) -> Request:
    return OPERATION.request(path={"connection_id": connection_id})


def _read(raw: RawResponse) -> VCSConnectionReposResponse:
    from nuon_api_client.runtime.responses import read_object

    from ...models.vcs_connection_repos_response import VCSConnectionReposResponse

    return read_object(raw, VCSConnectionReposResponse)


async def asyncio(connection_id: str, *, client: NuonClient) -> VCSConnectionReposResponse:
    """List the repositories of a VCS connection.

    Asks GitHub for all repositories that the connection can read, in one answer without pages. An error at GitHub is
    answered with 500.

    Since API 0.19.784.

    Args:
        connection_id: Id of the VCS connection, not the number of the installation in GitHub.

    Returns:
        The repositories and their number.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(connection_id, client=client)).parsed


async def asyncio_detailed(connection_id: str, *, client: NuonClient) -> Response[VCSConnectionReposResponse]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(connection_id), _read)


def sync(connection_id: str, *, client: NuonClient) -> VCSConnectionReposResponse:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(connection_id, client=client).parsed


def sync_detailed(connection_id: str, *, client: NuonClient) -> Response[VCSConnectionReposResponse]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(connection_id), _read)
