# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_event import InstallEvent

OPERATION = Operation(
    "GetInstallEvent",
    "GET",
    "/v1/installs/{install_id}/events/{event_id}",
    "installs.get_install_event",
)


def _request(install_id: str, event_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id, "event_id": event_id})


def _read(raw: RawResponse) -> InstallEvent:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_event import InstallEvent

    return read_object(raw, InstallEvent)


async def asyncio(install_id: str, event_id: str, *, client: NuonClient) -> InstallEvent:
    """Get one event of an install.

    Returns one recorded event of an install.

    Args:
        install_id: Id of an install; some reads take its name too.
        event_id: Id of an event of the install.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, event_id, client=client)).parsed


async def asyncio_detailed(install_id: str, event_id: str, *, client: NuonClient) -> Response[InstallEvent]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, event_id), _read)


def sync(install_id: str, event_id: str, *, client: NuonClient) -> InstallEvent:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, event_id, client=client).parsed


def sync_detailed(install_id: str, event_id: str, *, client: NuonClient) -> Response[InstallEvent]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, event_id), _read)
