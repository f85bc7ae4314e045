# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.action_workflow import ActionWorkflow

OPERATION = Operation(
    "GetAppAction",
    "GET",
    "/v1/apps/{app_id}/actions/{action_id}",
    "actions.get_app_action",
)


def _request(app_id: str, action_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "action_id": action_id})


def _read(raw: RawResponse) -> ActionWorkflow:
    from nuon_api_client.runtime.responses import read_object

    from ...models.action_workflow import ActionWorkflow

    return read_object(raw, ActionWorkflow)


async def asyncio(app_id: str, action_id: str, *, client: NuonClient) -> ActionWorkflow:
    """Get an action.

    Reads an action with its newest config and the triggers and steps of that config. The app in the path is not
    checked, so a name that actions of two apps share may lead to either: prefer the id.

    Args:
        app_id: Id of an app; some reads take its name too.
        action_id: Id or name of the action of the app.

    Returns:
        The action, with its newest config.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, action_id, client=client)).parsed


async def asyncio_detailed(app_id: str, action_id: str, *, client: NuonClient) -> Response[ActionWorkflow]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, action_id), _read)


def sync(app_id: str, action_id: str, *, client: NuonClient) -> ActionWorkflow:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, action_id, client=client).parsed


def sync_detailed(app_id: str, action_id: str, *, client: NuonClient) -> Response[ActionWorkflow]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, action_id), _read)
