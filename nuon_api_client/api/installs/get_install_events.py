# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_event import InstallEvent

OPERATION = Operation(
    "GetInstallEvents",
    "GET",
    "/v1/installs/{install_id}/events",
    "installs.get_install_events",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(
    install_id: str, *, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> Request:
    return OPERATION.request(path={"install_id": install_id}, query={"limit": limit, "offset": offset, "page": page})


def _read(raw: RawResponse) -> list[InstallEvent]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.install_event import InstallEvent

    return read_models(raw, InstallEvent)


async def asyncio(
    install_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> list[InstallEvent]:
    """List events of an install.

    Lists the recorded events of an install, newest first. The install may be given by id or by name.

    Args:
        install_id: Install id, or its name.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of events, newest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client, limit=limit, offset=offset, page=page)).parsed


async def asyncio_detailed(
    install_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> Response[list[InstallEvent]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, limit=limit, offset=offset, page=page), _read)


def sync(
    install_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> list[InstallEvent]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client, limit=limit, offset=offset, page=page).parsed


def sync_detailed(
    install_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> Response[list[InstallEvent]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, limit=limit, offset=offset, page=page), _read)
