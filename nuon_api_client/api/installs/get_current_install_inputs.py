# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_inputs import InstallInputs

OPERATION = Operation(
    "GetCurrentInstallInputs",
    "GET",
    "/v1/installs/{install_id}/inputs/current",
    "installs.get_current_install_inputs",
)


def _request(install_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id})


def _read(raw: RawResponse) -> InstallInputs:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_inputs import InstallInputs

    return read_object(raw, InstallInputs)


async def asyncio(install_id: str, *, client: NuonClient) -> InstallInputs:
    """Get the current inputs of an install.

    Returns the newest revision of the install's inputs, secrets in clear text included. 404 when the install has
    none. Paging parameters must not be sent: `offset=1` would return an older revision.

    Args:
        install_id: Id of an install; some reads take its name too.

    Returns:
        The newest revision, secrets in clear text included.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client)).parsed


async def asyncio_detailed(install_id: str, *, client: NuonClient) -> Response[InstallInputs]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id), _read)


def sync(install_id: str, *, client: NuonClient) -> InstallInputs:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client).parsed


def sync_detailed(install_id: str, *, client: NuonClient) -> Response[InstallInputs]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id), _read)
