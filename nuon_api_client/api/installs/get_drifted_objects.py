# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.drifted_object import DriftedObject

OPERATION = Operation(
    "GetDriftedObjects",
    "GET",
    "/v1/installs/{install_id}/drifted-objects",
    "installs.get_drifted_objects",
)


def _request(install_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id})


def _read(raw: RawResponse) -> list[DriftedObject]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.drifted_object import DriftedObject

    return read_models(raw, DriftedObject)


async def asyncio(install_id: str, *, client: NuonClient) -> list[DriftedObject]:
    """List what drifted on an install.

    Lists the components and the sandbox whose newest run found drift, as one unpaged array. An empty array means
    that no drift is known, not that a scan has run.

    Args:
        install_id: Id of an install; some reads take its name too.

    Returns:
        What is known to have drifted.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client)).parsed


async def asyncio_detailed(install_id: str, *, client: NuonClient) -> Response[list[DriftedObject]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id), _read)


def sync(install_id: str, *, client: NuonClient) -> list[DriftedObject]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client).parsed


def sync_detailed(install_id: str, *, client: NuonClient) -> Response[list[DriftedObject]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id), _read)
