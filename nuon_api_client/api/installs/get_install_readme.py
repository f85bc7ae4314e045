# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_readme import InstallReadme

OPERATION = Operation(
    "GetInstallReadme",
    "GET",
    "/v1/installs/{install_id}/readme",
    "installs.get_install_readme",
)


def _request(install_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id})


def _read(raw: RawResponse) -> InstallReadme:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_readme import InstallReadme

    return read_object(raw, InstallReadme)


async def asyncio(install_id: str, *, client: NuonClient) -> InstallReadme:
    """Get the readme of an install.

    Renders the readme of the app's newest config with the state of the install. When some values cannot be filled
    in, the status is 206 and `warnings` tells which.

    Args:
        install_id: Id of an install; some reads take its name too.

    Returns:
        The readme, every value filled in.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client)).parsed


async def asyncio_detailed(install_id: str, *, client: NuonClient) -> Response[InstallReadme]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id), _read)


def sync(install_id: str, *, client: NuonClient) -> InstallReadme:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client).parsed


def sync_detailed(install_id: str, *, client: NuonClient) -> Response[InstallReadme]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id), _read)
