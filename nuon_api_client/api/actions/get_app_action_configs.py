# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.action_workflow_config import ActionWorkflowConfig

OPERATION = Operation(
    "GetAppActionConfigs",
    "GET",
    "/v1/apps/{app_id}/actions/{action_id}/configs",
    "actions.get_app_action_configs",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(
    app_id: str, action_id: str, *, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> Request:
    return OPERATION.request(
        path={"app_id": app_id, "action_id": action_id}, query={"limit": limit, "offset": offset, "page": page}
    )


def _read(raw: RawResponse) -> list[ActionWorkflowConfig]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.action_workflow_config import ActionWorkflowConfig

    return read_models(raw, ActionWorkflowConfig)


async def asyncio(
    app_id: str,
    action_id: str,
    *,
    client: NuonClient,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[ActionWorkflowConfig]:
    """List the configs of an action.

    Pages through the versions of an action's config, each with its triggers and, in their order, its steps. The
    order of the versions is not defined: `created_at` tells which is the newest. An unknown action gives an empty
    list.

    Args:
        app_id: Id of an app; some reads take its name too.
        action_id: Id of the action of the app, not of its copy in an install. A name is not accepted here.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of configs, with their triggers and steps.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, action_id, client=client, limit=limit, offset=offset, page=page)).parsed


async def asyncio_detailed(
    app_id: str,
    action_id: str,
    *,
    client: NuonClient,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[ActionWorkflowConfig]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, action_id, limit=limit, offset=offset, page=page), _read)


def sync(
    app_id: str,
    action_id: str,
    *,
    client: NuonClient,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[ActionWorkflowConfig]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, action_id, client=client, limit=limit, offset=offset, page=page).parsed


def sync_detailed(
    app_id: str,
    action_id: str,
    *,
    client: NuonClient,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[ActionWorkflowConfig]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, action_id, limit=limit, offset=offset, page=page), _read)
