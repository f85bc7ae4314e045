# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.workflow import Workflow

OPERATION = Operation(
    "GetWorkflow",
    "GET",
    "/v1/workflows/{workflow_id}",
    "workflows.get_workflow",
)


def _request(workflow_id: str) -> Request:
    return OPERATION.request(path={"workflow_id": workflow_id})


def _read(raw: RawResponse) -> Workflow:
    from nuon_api_client.runtime.responses import read_object

    from ...models.workflow import Workflow

    return read_object(raw, Workflow)


async def asyncio(workflow_id: str, *, client: NuonClient) -> Workflow:
    """Get one workflow with its steps.

    The steps come in execution order, each with its approval and response, so one call is enough to follow a
    workflow. A `status` of `success` is not the end: it is written after every step. The workflow is over when it is
    `error` or `cancelled`, or `success` and `finished` with every step done. A wait for a person shows on a step
    (`approval-awaiting`), never on the workflow.

    Args:
        workflow_id: Id of a workflow.

    Returns:
        The workflow, its steps in the order in which they run.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(workflow_id, client=client)).parsed


async def asyncio_detailed(workflow_id: str, *, client: NuonClient) -> Response[Workflow]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(workflow_id), _read)


def sync(workflow_id: str, *, client: NuonClient) -> Workflow:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(workflow_id, client=client).parsed


def sync_detailed(workflow_id: str, *, client: NuonClient) -> Response[Workflow]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(workflow_id), _read)
