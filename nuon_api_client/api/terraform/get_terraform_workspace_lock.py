# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.terraform_workspace_lock import TerraformWorkspaceLock

OPERATION = Operation(
    "GetTerraformWorkspaceLock",
    "GET",
    "/v1/terraform-workspaces/{workspace_id}/lock",
    "terraform.get_terraform_workspace_lock",
)


def _request(workspace_id: str) -> Request:
    return OPERATION.request(path={"workspace_id": workspace_id})


def _read(raw: RawResponse) -> TerraformWorkspaceLock | None:
    from nuon_api_client.runtime.responses import is_null, read_object

    from ...models.terraform_workspace_lock import TerraformWorkspaceLock

    return None if is_null(raw) else read_object(raw, TerraformWorkspaceLock)


async def asyncio(workspace_id: str, *, client: NuonClient) -> TerraformWorkspaceLock | None:
    """Get the lock of a Terraform workspace.

    Returns the lock with the job that took it; of that job only ids, kind, status and metadata are filled in. The
    body is `null` while the workspace is not locked, and for an unknown workspace too.

    Args:
        workspace_id: Id of a Terraform workspace.

    Returns:
        The lock; null when there is none.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(workspace_id, client=client)).parsed


async def asyncio_detailed(workspace_id: str, *, client: NuonClient) -> Response[TerraformWorkspaceLock | None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(workspace_id), _read)


def sync(workspace_id: str, *, client: NuonClient) -> TerraformWorkspaceLock | None:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(workspace_id, client=client).parsed


def sync_detailed(workspace_id: str, *, client: NuonClient) -> Response[TerraformWorkspaceLock | None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(workspace_id), _read)
