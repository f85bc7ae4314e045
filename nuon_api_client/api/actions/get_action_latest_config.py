# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.action_workflow_config import ActionWorkflowConfig

OPERATION = Operation(
    "GetActionLatestConfig",
    "GET",
    "/v1/apps/{app_id}/actions/{action_id}/latest-config",
    "actions.get_action_latest_config",
)


def _request(app_id: str, action_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "action_id": action_id})


def _read(raw: RawResponse) -> ActionWorkflowConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.action_workflow_config import ActionWorkflowConfig

    return read_object(raw, ActionWorkflowConfig)


async def asyncio(app_id: str, action_id: str, *, client: NuonClient) -> ActionWorkflowConfig:
    """Get the latest config of an action.

    Reads the config that was created last, with its triggers and, in their order, its steps. An install need not run
    this one: it runs the config that belongs to its own app config. An action without a config is a 404.

    Args:
        app_id: Id of an app; some reads take its name too.
        action_id: Id of the action of the app, not of its copy in an install. A name is not accepted here.

    Returns:
        The newest config, with its triggers and steps.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, action_id, client=client)).parsed


async def asyncio_detailed(app_id: str, action_id: str, *, client: NuonClient) -> Response[ActionWorkflowConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, action_id), _read)


def sync(app_id: str, action_id: str, *, client: NuonClient) -> ActionWorkflowConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, action_id, client=client).parsed


def sync_detailed(app_id: str, action_id: str, *, client: NuonClient) -> Response[ActionWorkflowConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, action_id), _read)
