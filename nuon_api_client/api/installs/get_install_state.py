# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_state_tree import InstallStateTree

OPERATION = Operation(
    "GetInstallState",
    "GET",
    "/v1/installs/{install_id}/state",
    "installs.get_install_state",
)


def _request(install_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id})


def _read(raw: RawResponse) -> InstallStateTree:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_state_tree import InstallStateTree

    return read_object(raw, InstallStateTree)


async def asyncio(install_id: str, *, client: NuonClient) -> InstallStateTree:
    """Get the state of an install.

    Returns the state that templates of the app are rendered with: app, org, inputs, secrets, stack, sandbox,
    components and actions. It may hold secrets. The newest stored state is returned as it is; only an install
    without one has its state built for this call.

    Args:
        install_id: Id of an install; some reads take its name too.

    Returns:
        The state, which may hold secrets.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client)).parsed


async def asyncio_detailed(install_id: str, *, client: NuonClient) -> Response[InstallStateTree]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id), _read)


def sync(install_id: str, *, client: NuonClient) -> InstallStateTree:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client).parsed


def sync_detailed(install_id: str, *, client: NuonClient) -> Response[InstallStateTree]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id), _read)
