# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "DeleteAction",
    "DELETE",
    "/v1/apps/{app_id}/actions/{action_id}",
    "actions.delete_action",
)


def _request(app_id: str, action_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "action_id": action_id})


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


async def asyncio(app_id: str, action_id: str, *, client: NuonClient) -> None:
    """Delete an action.

    Marks an action `delete_queued` and deletes it in the background, so it can be listed for a while after the
    answer. An action that is unknown in the org is a 404; the app in the path is not checked.

    Args:
        app_id: Id of an app; some reads take its name too.
        action_id: Id or name of the action of the app.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(app_id, action_id, client=client)


async def asyncio_detailed(app_id: str, action_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, action_id), _read)


def sync(app_id: str, action_id: str, *, client: NuonClient) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(app_id, action_id, client=client)


def sync_detailed(app_id: str, action_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, action_id), _read)
