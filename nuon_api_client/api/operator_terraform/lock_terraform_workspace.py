# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.terraform_lock import TerraformLock

OPERATION = Operation(
    "LockTerraformWorkspace",
    "POST",
    "/v1/terraform-workspaces/{workspace_id}/lock",
    "operator_terraform.lock_terraform_workspace",
)


def _request(workspace_id: str, *, body: TerraformLock | None = None, job_id: str | None = None) -> Request:
    return OPERATION.request(
        path={"workspace_id": workspace_id}, query={"job_id": job_id}, body={} if body is None else body
    )


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


async def asyncio(
    workspace_id: str, *, client: NuonClient, body: TerraformLock | None = None, job_id: str | None = None
) -> None:
    """Lock a Terraform workspace.

    Keeps every Terraform run of a sandbox or a component from its state until somebody unlocks it. For operators who
    must have it to themselves; runners take their locks without help. What the body says of the holder is only
    stored for people. A workspace that is locked already is refused, with 400 in Dec 2025; an unknown one is a 404.

    Args:
        workspace_id: Id of a Terraform workspace.
        job_id: Runner job that takes the lock. Absent when no job does.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(workspace_id, client=client, body=body, job_id=job_id)


async def asyncio_detailed(
    workspace_id: str, *, client: NuonClient, body: TerraformLock | None = None, job_id: str | None = None
) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(workspace_id, body=body, job_id=job_id), _read)


def sync(
    workspace_id: str, *, client: NuonClient, body: TerraformLock | None = None, job_id: str | None = None
) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(workspace_id, client=client, body=body, job_id=job_id)


def sync_detailed(
    workspace_id: str, *, client: NuonClient, body: TerraformLock | None = None, job_id: str | None = None
) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(workspace_id, body=body, job_id=job_id), _read)
