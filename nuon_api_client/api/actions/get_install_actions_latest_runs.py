# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_action_workflow import InstallActionWorkflow

OPERATION = Operation(
    "GetInstallActionsLatestRuns",
    "GET",
    "/v1/installs/{install_id}/actions/latest-runs",
    "actions.get_install_actions_latest_runs",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(
    install_id: str,
    *,
    q: str | None = None,
    labels: str | None = None,
    trigger_types: str | None = None,
    synced: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Request:
    return OPERATION.request(
        path={"install_id": install_id},
        query={
            "q": q,
            "labels": labels,
            "trigger_types": trigger_types,
            "synced": synced,
            "limit": limit,
            "offset": offset,
            "page": page,
        },
    )


def _read(raw: RawResponse) -> list[InstallActionWorkflow]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.install_action_workflow import InstallActionWorkflow

    return read_models(raw, InstallActionWorkflow)


async def asyncio(
    install_id: str,
    *,
    client: NuonClient,
    q: str | None = None,
    labels: str | None = None,
    trigger_types: str | None = None,
    synced: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[InstallActionWorkflow]:
    """List the actions of an install with their latest runs.

    Each action comes with its latest run and the job of that run; its status is that of the run, `unknown` if it
    never ran. The order is not defined. An unknown install gives an empty list.

    Args:
        install_id: Id of an install; some reads take its name too.
        q: Only actions whose name contains this text, whatever its case. Newer control planes also find a whole
            action id.
        labels: Only actions with all these labels: `key:value,key:value`. Since API 0.19.894.
        trigger_types: What started the latest run: one value, which is compared with the run's
            `triggered_by_type`, a table name such as `install_deploys`, and not with a trigger type.
        synced: `true`: what the install's app config has. `false`: only what it no longer has.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of the install's actions, each with its latest run.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(
            install_id,
            client=client,
            q=q,
            labels=labels,
            trigger_types=trigger_types,
            synced=synced,
            limit=limit,
            offset=offset,
            page=page,
        )
    ).parsed


async def asyncio_detailed(
    install_id: str,
    *,
    client: NuonClient,
    q: str | None = None,
    labels: str | None = None,
    trigger_types: str | None = None,
    synced: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[InstallActionWorkflow]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(
        _request(
            install_id,
            q=q,
            labels=labels,
            trigger_types=trigger_types,
            synced=synced,
            limit=limit,
            offset=offset,
            page=page,
        ),
        _read,
    )


def sync(
    install_id: str,
    *,
    client: NuonClient,
    q: str | None = None,
    labels: str | None = None,
    trigger_types: str | None = None,
    synced: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[InstallActionWorkflow]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(
        install_id,
        client=client,
        q=q,
        labels=labels,
        trigger_types=trigger_types,
        synced=synced,
        limit=limit,
        offset=offset,
        page=page,
    ).parsed


def sync_detailed(
    install_id: str,
    *,
    client: NuonClient,
    q: str | None = None,
    labels: str | None = None,
    trigger_types: str | None = None,
    synced: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[InstallActionWorkflow]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(
        _request(
            install_id,
            q=q,
            labels=labels,
            trigger_types=trigger_types,
            synced=synced,
            limit=limit,
            offset=offset,
            page=page,
        ),
        _read,
    )
