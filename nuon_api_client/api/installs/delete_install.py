# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import UNSET, RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.idempotent_request import IdempotentRequest
    from ...models.workflow_started import WorkflowStarted

OPERATION = Operation(
    "DeleteInstall",
    "DELETE",
    "/v1/installs/{install_id}",
    "installs.delete_install",
    longest={"request_id": 255},
    keyed_by="request_id",
)


def _request(install_id: str, *, body: IdempotentRequest | None = None) -> Request:
    return OPERATION.request(path={"install_id": install_id}, body=UNSET if body is None else body)


def _read(raw: RawResponse) -> WorkflowStarted:
    from nuon_api_client.runtime.responses import read_started

    from ...models.workflow_started import WorkflowStarted

    return read_started(raw, WorkflowStarted)


async def asyncio(install_id: str, *, client: NuonClient, body: IdempotentRequest | None = None) -> WorkflowStarted:
    """Deprovision and then forget an install.

    Starts a `deprovision` workflow and, without waiting for it, queues the install to be forgotten afterwards. There
    is no chance to look at a failed deprovision. Prefer to deprovision, wait, check the result, and forget. The
    workflow id is in the header X-Nuon-Install-Workflow-ID (2025) or in the body (2026). Pass the install id: the
    server looks the value up as a name too.

    Args:
        install_id: Id of an install; some reads take its name too.
        body: Control planes after 0.19.1147 read it; older ones ignore it.

    Returns:
        The workflow started. Its id is in the header in Dec 2025, in the body since.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client, body=body)).parsed


async def asyncio_detailed(
    install_id: str, *, client: NuonClient, body: IdempotentRequest | None = None
) -> Response[WorkflowStarted]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, body=body), _read)


def sync(install_id: str, *, client: NuonClient, body: IdempotentRequest | None = None) -> WorkflowStarted:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client, body=body).parsed


def sync_detailed(
    install_id: str, *, client: NuonClient, body: IdempotentRequest | None = None
) -> Response[WorkflowStarted]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, body=body), _read)
