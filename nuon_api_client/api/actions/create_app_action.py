# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.action_workflow import ActionWorkflow
    from ...models.create_app_action_request import CreateAppActionRequest

OPERATION = Operation(
    "CreateAppAction",
    "POST",
    "/v1/apps/{app_id}/actions",
    "actions.create_app_action",
)


def _request(app_id: str, *, body: CreateAppActionRequest) -> Request:
    return OPERATION.request(path={"app_id": app_id}, body=body)


def _read(raw: RawResponse) -> ActionWorkflow:
    from nuon_api_client.runtime.responses import read_object

    from ...models.action_workflow import ActionWorkflow

    return read_object(raw, ActionWorkflow)


async def asyncio(app_id: str, *, client: NuonClient, body: CreateAppActionRequest) -> ActionWorkflow:
    """Create an action.

    Creates an action without a config, for the app and all its installs. It cannot run before it has a config with a
    trigger. A name that an action of the app has already is refused with 400, or with 409 since 2026. Takes the id
    of the app, not its name.

    Args:
        app_id: Id of an app; some reads take its name too.

    Returns:
        The action, `active` and still without a config.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, *, client: NuonClient, body: CreateAppActionRequest
) -> Response[ActionWorkflow]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, body=body), _read)


def sync(app_id: str, *, client: NuonClient, body: CreateAppActionRequest) -> ActionWorkflow:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client, body=body).parsed


def sync_detailed(app_id: str, *, client: NuonClient, body: CreateAppActionRequest) -> Response[ActionWorkflow]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, body=body), _read)
