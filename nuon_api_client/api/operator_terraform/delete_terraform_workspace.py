# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "DeleteTerraformWorkspace",
    "DELETE",
    "/v1/terraform-workspaces/{workspace_id}",
    "operator_terraform.delete_terraform_workspace",
)


def _request(workspace_id: str) -> Request:
    return OPERATION.request(path={"workspace_id": workspace_id})


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


async def asyncio(workspace_id: str, *, client: NuonClient) -> None:
    """Delete a Terraform workspace.

    Puts the Terraform state of a sandbox or a component out of reach: later runs can fail, or make a second time
    what exists already. For operators who know that nothing is left in the cloud. The workspace is only marked as
    deleted, and in Dec 2025 its owner cannot get a new one. An unknown id is no error.

    Args:
        workspace_id: Id of a Terraform workspace.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(workspace_id, client=client)


async def asyncio_detailed(workspace_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(workspace_id), _read)


def sync(workspace_id: str, *, client: NuonClient) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(workspace_id, client=client)


def sync_detailed(workspace_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(workspace_id), _read)
