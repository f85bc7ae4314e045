# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_branch_run import AppBranchRun
    from ...models.trigger_app_branch_run_request import TriggerAppBranchRunRequest

OPERATION = Operation(
    "TriggerAppBranchRun",
    "POST",
    "/v1/apps/{app_id}/branches/{app_branch_id}/runs",
    "branches.trigger_app_branch_run",
    longest={"request_id": 255},
    keyed_by="request_id",
)


def _request(app_id: str, app_branch_id: str, *, body: TriggerAppBranchRunRequest | None = None) -> Request:
    return OPERATION.request(path={"app_id": app_id, "app_branch_id": app_branch_id}, body={} if body is None else body)


def _read(raw: RawResponse) -> AppBranchRun:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_branch_run import AppBranchRun

    return read_object(raw, AppBranchRun)


async def asyncio(
    app_id: str, app_branch_id: str, *, client: NuonClient, body: TriggerAppBranchRunRequest | None = None
) -> AppBranchRun:
    """Start a run of a branch.

    Creates a run from the given or the latest config of the branch and starts its workflow. Send `{}` when there is
    nothing to say: the body itself is required. The run comes back with its workflow and steps; follow `workflow_id`
    from there. The org needs the app-branches feature, and a branch without config is a 404.

    Since API 0.19.852.

    Args:
        app_id: Id of an app; some reads take its name too.
        app_branch_id: Id of the branch, not its name.

    Returns:
        The run, with its workflow: follow `workflow_id`.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, app_branch_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, app_branch_id: str, *, client: NuonClient, body: TriggerAppBranchRunRequest | None = None
) -> Response[AppBranchRun]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, app_branch_id, body=body), _read)


def sync(
    app_id: str, app_branch_id: str, *, client: NuonClient, body: TriggerAppBranchRunRequest | None = None
) -> AppBranchRun:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, app_branch_id, client=client, body=body).parsed


def sync_detailed(
    app_id: str, app_branch_id: str, *, client: NuonClient, body: TriggerAppBranchRunRequest | None = None
) -> Response[AppBranchRun]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, app_branch_id, body=body), _read)
