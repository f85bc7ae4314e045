# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.create_install_action_workflow_run_request import CreateInstallActionWorkflowRunRequest
    from ...models.workflow_started import WorkflowStarted

OPERATION = Operation(
    "CreateInstallActionRun",
    "POST",
    "/v1/installs/{install_id}/actions/runs",
    "actions.create_install_action_run",
    longest={"request_id": 255},
    keyed_by="request_id",
)


def _request(install_id: str, *, body: CreateInstallActionWorkflowRunRequest) -> Request:
    return OPERATION.request(path={"install_id": install_id}, body=body)


def _read(raw: RawResponse) -> WorkflowStarted:
    from nuon_api_client.runtime.responses import read_started

    from ...models.workflow_started import WorkflowStarted

    return read_started(raw, WorkflowStarted)


async def asyncio(
    install_id: str, *, client: NuonClient, body: CreateInstallActionWorkflowRunRequest
) -> WorkflowStarted:
    """Run an action on an install.

    Starts the workflow that runs one action. The config that is named needs a `manual` trigger, else the answer is
    400. Up to API 0.19.1147 it must also be of the install's own app config (else 400); later control planes take
    the action's config of that app config instead. The run itself is created by the workflow: find it among the runs
    of the install, by its `install_workflow_id`.

    Args:
        install_id: Id of an install; some reads take its name too.

    Returns:
        The workflow started. Its id is in the header in Dec 2025, in the body since.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client, body=body)).parsed


async def asyncio_detailed(
    install_id: str, *, client: NuonClient, body: CreateInstallActionWorkflowRunRequest
) -> Response[WorkflowStarted]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, body=body), _read)


def sync(install_id: str, *, client: NuonClient, body: CreateInstallActionWorkflowRunRequest) -> WorkflowStarted:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client, body=body).parsed


def sync_detailed(
    install_id: str, *, client: NuonClient, body: CreateInstallActionWorkflowRunRequest
) -> Response[WorkflowStarted]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, body=body), _read)
