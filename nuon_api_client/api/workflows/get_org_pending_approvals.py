# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.workflow_step_approval import WorkflowStepApproval

OPERATION = Operation(
    "GetOrgPendingApprovals",
    "GET",
    "/v1/workflows/pending-approvals",
    "workflows.get_org_pending_approvals",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(*, limit: int | None = None, offset: int | None = None, page: int | None = None) -> Request:
    return OPERATION.request(query={"limit": limit, "offset": offset, "page": page})


def _read(raw: RawResponse) -> list[WorkflowStepApproval]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.workflow_step_approval import WorkflowStepApproval

    return read_models(raw, WorkflowStepApproval)


async def asyncio(
    *, client: NuonClient, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> list[WorkflowStepApproval]:
    """List approvals without an answer in the org.

    Every approval of the org that has no response yet, each with its step. That can include approvals of workflows
    that were cancelled or failed meanwhile: check the step's status before answering. The first versions ignored
    paging and sent everything.

    Since API 0.19.852.

    Args:
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of approvals, each with its step.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client, limit=limit, offset=offset, page=page)).parsed


async def asyncio_detailed(
    *, client: NuonClient, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> Response[list[WorkflowStepApproval]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(limit=limit, offset=offset, page=page), _read)


def sync(
    *, client: NuonClient, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> list[WorkflowStepApproval]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, limit=limit, offset=offset, page=page).parsed


def sync_detailed(
    *, client: NuonClient, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> Response[list[WorkflowStepApproval]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(limit=limit, offset=offset, page=page), _read)
