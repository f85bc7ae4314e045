# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.start_workflow_request import StartWorkflowRequest
    from ...models.workflow_started import WorkflowStarted

OPERATION = Operation(
    "DeployInstallComponents",
    "POST",
    "/v1/installs/{install_id}/components/deploy-all",
    "deploys.deploy_install_components",
    longest={"request_id": 255},
    keyed_by="request_id",
)


def _request(install_id: str, *, body: StartWorkflowRequest | None = None) -> Request:
    return OPERATION.request(path={"install_id": install_id}, body={} if body is None else body)


def _read(raw: RawResponse) -> WorkflowStarted:
    from nuon_api_client.runtime.responses import read_started

    from ...models.workflow_started import WorkflowStarted

    return read_started(raw, WorkflowStarted)


async def asyncio(install_id: str, *, client: NuonClient, body: StartWorkflowRequest | None = None) -> WorkflowStarted:
    """Deploy all components of an install.

    Starts a `deploy_components` workflow that deploys the newest build of every component, in the order of their
    dependencies. A newest build that failed is not passed over: that deploy ends as `noop`. With `plan_only` nothing
    is applied, and each deploy ends as `drifted` or `no-drift`. The answer only says that the workflow was queued.
    Each plan waits for an approval unless the install approves everything.

    Args:
        install_id: Id of an install; some reads take its name too.

    Returns:
        The workflow started. Its id is in the header in Dec 2025, in the body since.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client, body=body)).parsed


async def asyncio_detailed(
    install_id: str, *, client: NuonClient, body: StartWorkflowRequest | None = None
) -> Response[WorkflowStarted]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, body=body), _read)


def sync(install_id: str, *, client: NuonClient, body: StartWorkflowRequest | None = None) -> WorkflowStarted:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client, body=body).parsed


def sync_detailed(
    install_id: str, *, client: NuonClient, body: StartWorkflowRequest | None = None
) -> Response[WorkflowStarted]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, body=body), _read)
