# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nuon_api_client._secret import forgetful
from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "UnlockTerraformWorkspace",
    "POST",
    "/v1/terraform-workspaces/{workspace_id}/unlock",
    "operator_terraform.unlock_terraform_workspace",
)


def _request(workspace_id: str, *, body: dict[str, Any] | None = None) -> Request:
    return OPERATION.request(path={"workspace_id": workspace_id}, body={} if body is None else body)


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


@forgetful
async def asyncio(workspace_id: str, *, client: NuonClient, body: dict[str, Any] | None = None) -> None:
    """Break the lock of a Terraform workspace.

    Removes the lock, whoever holds it: if its holder is still at work, two runs can write the state at once and ruin
    it. For operators, when a run died and left its lock behind; see first that no job of the workspace is in
    progress. The body is read and ignored, the lock id in it too. A workspace that is not locked is no error.

    Args:
        workspace_id: Id of a Terraform workspace.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(workspace_id, client=client, body=body)


@forgetful
async def asyncio_detailed(
    workspace_id: str, *, client: NuonClient, body: dict[str, Any] | None = None
) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(workspace_id, body=body), _read)


@forgetful
def sync(workspace_id: str, *, client: NuonClient, body: dict[str, Any] | None = None) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(workspace_id, client=client, body=body)


@forgetful
def sync_detailed(workspace_id: str, *, client: NuonClient, body: dict[str, Any] | None = None) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(workspace_id, body=body), _read)
