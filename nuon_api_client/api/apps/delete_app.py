# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "DeleteApp",
    "DELETE",
    "/v1/apps/{app_id}",
    "apps.delete_app",
)


def _request(app_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id})


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


async def asyncio(app_id: str, *, client: NuonClient) -> None:
    """Delete an app.

    Marks the app `delete_queued`, queues the deletion of its components and its own deprovisioning; the deletion
    goes on after the answer. It is refused while the latest config still has components, or while an install has a
    sandbox run that is neither deprovisioned, deprovisioning nor failed for lack of access. Those refusals are
    answered with 500, though waiting does not help. Takes the id only, not the name.

    Args:
        app_id: Id of an app; some reads take its name too.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(app_id, client=client)


async def asyncio_detailed(app_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id), _read)


def sync(app_id: str, *, client: NuonClient) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(app_id, client=client)


def sync_detailed(app_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id), _read)
