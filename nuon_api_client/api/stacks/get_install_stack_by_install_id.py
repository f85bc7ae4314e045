# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_stack import InstallStack

OPERATION = Operation(
    "GetInstallStackByInstallID",
    "GET",
    "/v1/installs/{install_id}/stack",
    "stacks.get_install_stack_by_install_id",
)


def _request(install_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id})


def _read(raw: RawResponse) -> InstallStack:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_stack import InstallStack

    return read_object(raw, InstallStack)


async def asyncio(install_id: str, *, client: NuonClient) -> InstallStack:
    """Get the stack of an install.

    Returns the stack of an install with its outputs and its newest ten versions, newest first; the newest version
    has the link to hand to the customer. The limit of ten runs is shared by all those versions. 404 when there is
    none. Versions carry the phone-home URL and the template with a runner token: treat the whole result as secret.

    Args:
        install_id: Id of an install; some reads take its name too.

    Returns:
        The stack; its newest version has the link for the customer. Treat it as a secret.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client)).parsed


async def asyncio_detailed(install_id: str, *, client: NuonClient) -> Response[InstallStack]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id), _read)


def sync(install_id: str, *, client: NuonClient) -> InstallStack:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client).parsed


def sync_detailed(install_id: str, *, client: NuonClient) -> Response[InstallStack]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id), _read)
