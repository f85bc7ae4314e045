# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.workflow_step import WorkflowStep

OPERATION = Operation(
    "GetWorkflowSteps",
    "GET",
    "/v1/workflows/{workflow_id}/steps",
    "workflows.get_workflow_steps",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(
    workflow_id: str, *, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> Request:
    return OPERATION.request(path={"workflow_id": workflow_id}, query={"limit": limit, "offset": offset, "page": page})


def _read(raw: RawResponse) -> list[WorkflowStep]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.workflow_step import WorkflowStep

    return read_models(raw, WorkflowStep)


async def asyncio(
    workflow_id: str,
    *,
    client: NuonClient,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[WorkflowStep]:
    """List the steps of a workflow.

    In execution order (`group_idx`, `group_retry_idx`, `idx`), with approvals, responses and policy validations. Dec
    2025 sends all steps at once, without page headers, and ignores the paging parameters; Aug 2026 has them, so page
    until no next page is announced.

    Args:
        workflow_id: Id of a workflow.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        The steps, in the order in which they run.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(workflow_id, client=client, limit=limit, offset=offset, page=page)).parsed


async def asyncio_detailed(
    workflow_id: str,
    *,
    client: NuonClient,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[WorkflowStep]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(workflow_id, limit=limit, offset=offset, page=page), _read)


def sync(
    workflow_id: str,
    *,
    client: NuonClient,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[WorkflowStep]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(workflow_id, client=client, limit=limit, offset=offset, page=page).parsed


def sync_detailed(
    workflow_id: str,
    *,
    client: NuonClient,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[WorkflowStep]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(workflow_id, limit=limit, offset=offset, page=page), _read)
