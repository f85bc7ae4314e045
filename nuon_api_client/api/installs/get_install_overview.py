# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_overview import InstallOverview

OPERATION = Operation(
    "GetInstallOverview",
    "GET",
    "/v1/installs/{install_id}/overview",
    "installs.get_install_overview",
)


def _request(install_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id})


def _read(raw: RawResponse) -> InstallOverview:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_overview import InstallOverview

    return read_object(raw, InstallOverview)


async def asyncio(install_id: str, *, client: NuonClient) -> InstallOverview:
    """Get how far an install is behind its branch.

    Compares the install with the app branch it follows, and what was applied with the app config that the install is
    pinned to. `pending_commits` holds the newest 50 app configs of the branch that the install does not have. The
    commits are those that Nuon knows from branch runs; the repository is not asked.

    Newer than API 0.19.1147.

    Args:
        install_id: Id of an install; some reads take its name too.

    Returns:
        Where the install stands.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client)).parsed


async def asyncio_detailed(install_id: str, *, client: NuonClient) -> Response[InstallOverview]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id), _read)


def sync(install_id: str, *, client: NuonClient) -> InstallOverview:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client).parsed


def sync_detailed(install_id: str, *, client: NuonClient) -> Response[InstallOverview]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id), _read)
