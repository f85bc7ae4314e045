# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.action_workflow_config import ActionWorkflowConfig

OPERATION = Operation(
    "GetAppActionConfig",
    "GET",
    "/v1/apps/{app_id}/actions/configs/{action_config_id}",
    "actions.get_app_action_config",
)


def _request(app_id: str, action_config_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "action_config_id": action_config_id})


def _read(raw: RawResponse) -> ActionWorkflowConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.action_workflow_config import ActionWorkflowConfig

    return read_object(raw, ActionWorkflowConfig)


async def asyncio(app_id: str, action_config_id: str, *, client: NuonClient) -> ActionWorkflowConfig:
    """Get one config of an action.

    Reads one version of an action's config with its triggers and, in their order, its steps. The app in the path is
    not checked.

    Args:
        app_id: Id of an app; some reads take its name too.
        action_config_id: Id of one config of the action, from the list of its configs.

    Returns:
        The config, with its triggers and steps.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, action_config_id, client=client)).parsed


async def asyncio_detailed(app_id: str, action_config_id: str, *, client: NuonClient) -> Response[ActionWorkflowConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, action_config_id), _read)


def sync(app_id: str, action_config_id: str, *, client: NuonClient) -> ActionWorkflowConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, action_config_id, client=client).parsed


def sync_detailed(app_id: str, action_config_id: str, *, client: NuonClient) -> Response[ActionWorkflowConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, action_config_id), _read)
