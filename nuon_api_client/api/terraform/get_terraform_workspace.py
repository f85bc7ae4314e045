# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.terraform_workspace import TerraformWorkspace

OPERATION = Operation(
    "GetTerraformWorkspace",
    "GET",
    "/v1/terraform-workspaces/{workspace_id}",
    "terraform.get_terraform_workspace",
)


def _request(workspace_id: str) -> Request:
    return OPERATION.request(path={"workspace_id": workspace_id})


def _read(raw: RawResponse) -> TerraformWorkspace:
    from nuon_api_client.runtime.responses import read_object

    from ...models.terraform_workspace import TerraformWorkspace

    return read_object(raw, TerraformWorkspace)


async def asyncio(workspace_id: str, *, client: NuonClient) -> TerraformWorkspace:
    """Get a Terraform workspace.

    Returns a workspace without its states and locks; those have operations of their own. A workspace of another org
    is a 404.

    Args:
        workspace_id: Id of a Terraform workspace.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(workspace_id, client=client)).parsed


async def asyncio_detailed(workspace_id: str, *, client: NuonClient) -> Response[TerraformWorkspace]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(workspace_id), _read)


def sync(workspace_id: str, *, client: NuonClient) -> TerraformWorkspace:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(workspace_id, client=client).parsed


def sync_detailed(workspace_id: str, *, client: NuonClient) -> Response[TerraformWorkspace]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(workspace_id), _read)
