# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.vcs_branch import VCSBranch

OPERATION = Operation(
    "GetVCSConnectionRepoBranches",
    "GET",
    "/v1/vcs/connections/{connection_id}/branches",
    "vcs.get_vcs_connection_repo_branches",
)


def _request(connection_id: str, *, owner: str, repo: str) -> Request:
    return OPERATION.request(path={"connection_id": connection_id}, query={"owner": owner, "repo": repo})


def _read(raw: RawResponse) -> list[VCSBranch]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.vcs_branch import VCSBranch

    return read_models(raw, VCSBranch)


async def asyncio(connection_id: str, *, client: NuonClient, owner: str, repo: str) -> list[VCSBranch]:
    """List the Git branches of a repository.

    Asks GitHub for all branches of one repository that the connection can read, in one answer without pages. An
    error at GitHub, such as an unknown repository, is answered with 500.

    Since API 0.19.852.

    Args:
        connection_id: Id of the VCS connection, not the number of the installation in GitHub.
        owner: User or organization that owns the repository in GitHub.
        repo: Name of the repository without its owner.

    Returns:
        All branches of the repository.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(connection_id, client=client, owner=owner, repo=repo)).parsed


async def asyncio_detailed(
    connection_id: str, *, client: NuonClient, owner: str, repo: str
) -> Response[list[VCSBranch]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(connection_id, owner=owner, repo=repo), _read)


def sync(connection_id: str, *, client: NuonClient, owner: str, repo: str) -> list[VCSBranch]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(connection_id, client=client, owner=owner, repo=repo).parsed


def sync_detailed(connection_id: str, *, client: NuonClient, owner: str, repo: str) -> Response[list[VCSBranch]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(connection_id, owner=owner, repo=repo), _read)
