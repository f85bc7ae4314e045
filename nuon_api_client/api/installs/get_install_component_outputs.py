# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "GetInstallComponentOutputs",
    "GET",
    "/v1/installs/{install_id}/components/{component_id}/outputs",
    "installs.get_install_component_outputs",
)


def _request(install_id: str, component_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id, "component_id": component_id})


def _read(raw: RawResponse) -> dict[str, Any]:
    from nuon_api_client.runtime.responses import read_map

    return read_map(raw)


async def asyncio(install_id: str, component_id: str, *, client: NuonClient) -> dict[str, Any]:
    """Get the outputs of an install component.

    Returns the outputs of the newest deploy of a component, as the runner reported them. Values may be of any JSON
    type and may hold secrets. 404 when the component was never deployed. Paging parameters must not be sent:
    `offset=1` would make an older deploy the newest.

    Args:
        install_id: Id of an install; some reads take its name too.
        component_id: Id of a component; some reads take its name too.

    Returns:
        Name of an output to its value.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, component_id, client=client)).parsed


async def asyncio_detailed(install_id: str, component_id: str, *, client: NuonClient) -> Response[dict[str, Any]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, component_id), _read)


def sync(install_id: str, component_id: str, *, client: NuonClient) -> dict[str, Any]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, component_id, client=client).parsed


def sync_detailed(install_id: str, component_id: str, *, client: NuonClient) -> Response[dict[str, Any]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, component_id), _read)
