# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.action_workflow import ActionWorkflow

OPERATION = Operation(
    "GetAppActions",
    "GET",
    "/v1/apps/{app_id}/actions",
    "actions.get_app_actions",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(
    app_id: str,
    *,
    q: str | None = None,
    labels: str | None = None,
    trigger_types: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Request:
    return OPERATION.request(
        path={"app_id": app_id},
        query={
            "q": q,
            "labels": labels,
            "trigger_types": trigger_types,
            "limit": limit,
            "offset": offset,
            "page": page,
        },
    )


def _read(raw: RawResponse) -> list[ActionWorkflow]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.action_workflow import ActionWorkflow

    return read_models(raw, ActionWorkflow)


async def asyncio(
    app_id: str,
    *,
    client: NuonClient,
    q: str | None = None,
    labels: str | None = None,
    trigger_types: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[ActionWorkflow]:
    """List the actions of an app.

    Each action comes with its newest config and the triggers and steps of that config. The order is not defined.
    Takes the id of the app: for its name the list comes out empty. An unknown app is a 404.

    Since API 0.19.705.

    Args:
        app_id: Id of an app; some reads take its name too.
        q: Only actions whose name contains this text, whatever its case. Newer control planes also find a whole
            action id.
        labels: Only actions with all these labels: `key:value,key:value`. Since API 0.19.894.
        trigger_types: One trigger type, in spite of the plural, such as `cron`: only actions whose newest config
            has such a trigger. Since API 0.19.1014.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of actions, each with its newest config.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(
            app_id,
            client=client,
            q=q,
            labels=labels,
            trigger_types=trigger_types,
            limit=limit,
            offset=offset,
            page=page,
        )
    ).parsed


async def asyncio_detailed(
    app_id: str,
    *,
    client: NuonClient,
    q: str | None = None,
    labels: str | None = None,
    trigger_types: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[ActionWorkflow]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(
        _request(app_id, q=q, labels=labels, trigger_types=trigger_types, limit=limit, offset=offset, page=page), _read
    )


def sync(
    app_id: str,
    *,
    client: NuonClient,
    q: str | None = None,
    labels: str | None = None,
    trigger_types: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[ActionWorkflow]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(
        app_id, client=client, q=q, labels=labels, trigger_types=trigger_types, limit=limit, offset=offset, page=page
    ).parsed


def sync_detailed(
    app_id: str,
    *,
    client: NuonClient,
    q: str | None = None,
    labels: str | None = None,
    trigger_types: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[ActionWorkflow]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(
        _request(app_id, q=q, labels=labels, trigger_types=trigger_types, limit=limit, offset=offset, page=page), _read
    )
