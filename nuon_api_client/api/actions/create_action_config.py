# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.action_workflow_config import ActionWorkflowConfig
    from ...models.create_action_workflow_config_request import CreateActionWorkflowConfigRequest

OPERATION = Operation(
    "CreateActionConfig",
    "POST",
    "/v1/apps/{app_id}/actions/{action_id}/configs",
    "actions.create_action_config",
)


def _request(app_id: str, action_id: str, *, body: CreateActionWorkflowConfigRequest) -> Request:
    return OPERATION.request(path={"app_id": app_id, "action_id": action_id}, body=body)


def _read(raw: RawResponse) -> ActionWorkflowConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.action_workflow_config import ActionWorkflowConfig

    return read_object(raw, ActionWorkflowConfig)


async def asyncio(
    app_id: str, action_id: str, *, client: NuonClient, body: CreateActionWorkflowConfigRequest
) -> ActionWorkflowConfig:
    """Add a config to an action.

    Stores what an action runs and what starts it. An action has one config for each app config, and an install runs
    the one of its own app config; a second one for the same `app_config_id` is refused. Refused with 400 are a
    second `cron` trigger, a trigger type or component that does not exist, and a timeout above one hour. Steps and
    triggers are stored after the config and one by one: when one of them fails, the config stays without it, and a
    repeat is refused as the second one. The answer has neither; read the config for them.

    Args:
        app_id: Id of an app; some reads take its name too.
        action_id: Id of the action of the app, not of its copy in an install. A name is not accepted here.

    Returns:
        The config, without its triggers and steps.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, action_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, action_id: str, *, client: NuonClient, body: CreateActionWorkflowConfigRequest
) -> Response[ActionWorkflowConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, action_id, body=body), _read)


def sync(
    app_id: str, action_id: str, *, client: NuonClient, body: CreateActionWorkflowConfigRequest
) -> ActionWorkflowConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, action_id, client=client, body=body).parsed


def sync_detailed(
    app_id: str, action_id: str, *, client: NuonClient, body: CreateActionWorkflowConfigRequest
) -> Response[ActionWorkflowConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, action_id, body=body), _read)
