# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_status import InstallStatus

OPERATION = Operation(
    "GetInstallStatus",
    "GET",
    "/v1/installs/{install_id}/status",
    "installs.get_install_status",
)


def _request(install_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id})


def _read(raw: RawResponse) -> InstallStatus:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_status import InstallStatus

    return read_object(raw, InstallStatus)


async def asyncio(install_id: str, *, client: NuonClient) -> InstallStatus:
    """Get the state of an install in three words.

    Sums up an install along three lines that do not depend on each other: how its deploys ended, how the resources
    in the cluster are, and how its health checks are. A failed deploy stays failed when the workload is repaired by
    hand. `metadata` has the counts behind each word. Observations older than five minutes, or than a check allows,
    count as unknown.

    Newer than API 0.19.1147.

    Args:
        install_id: Id of an install; some reads take its name too.

    Returns:
        The three states, worked out at this moment.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client)).parsed


async def asyncio_detailed(install_id: str, *, client: NuonClient) -> Response[InstallStatus]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id), _read)


def sync(install_id: str, *, client: NuonClient) -> InstallStatus:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client).parsed


def sync_detailed(install_id: str, *, client: NuonClient) -> Response[InstallStatus]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id), _read)
