# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.action_workflow import ActionWorkflow
    from ...models.update_action_workflow_request import UpdateActionWorkflowRequest

OPERATION = Operation(
    "UpdateAppAction",
    "PATCH",
    "/v1/apps/{app_id}/actions/{action_id}",
    "actions.update_app_action",
)


def _request(app_id: str, action_id: str, *, body: UpdateActionWorkflowRequest | None = None) -> Request:
    return OPERATION.request(path={"app_id": app_id, "action_id": action_id}, body={} if body is None else body)


def _read(raw: RawResponse) -> ActionWorkflow:
    from nuon_api_client.runtime.responses import read_object

    from ...models.action_workflow import ActionWorkflow

    return read_object(raw, ActionWorkflow)


async def asyncio(
    app_id: str, action_id: str, *, client: NuonClient, body: UpdateActionWorkflowRequest | None = None
) -> ActionWorkflow:
    """Change an action.

    Renames an action; an absent or empty name leaves it as it is. Newer control planes take labels as well. Give the
    id of the action: by its name it is found, but nothing is changed. The app in the path is not checked.

    Args:
        app_id: Id of an app; some reads take its name too.
        action_id: Id of the action of the app, not of its copy in an install. A name is not accepted here.

    Returns:
        The action as it is now, with its newest config.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, action_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, action_id: str, *, client: NuonClient, body: UpdateActionWorkflowRequest | None = None
) -> Response[ActionWorkflow]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, action_id, body=body), _read)


def sync(
    app_id: str, action_id: str, *, client: NuonClient, body: UpdateActionWorkflowRequest | None = None
) -> ActionWorkflow:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, action_id, client=client, body=body).parsed


def sync_detailed(
    app_id: str, action_id: str, *, client: NuonClient, body: UpdateActionWorkflowRequest | None = None
) -> Response[ActionWorkflow]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, action_id, body=body), _read)
