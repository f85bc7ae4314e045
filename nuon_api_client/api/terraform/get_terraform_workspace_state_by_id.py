# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.terraform_workspace_state import TerraformWorkspaceState

OPERATION = Operation(
    "GetTerraformWorkspaceStateByID",
    "GET",
    "/v1/terraform-workspaces/{workspace_id}/states/{state_id}",
    "terraform.get_terraform_workspace_state_by_id",
)


def _request(workspace_id: str, state_id: str) -> Request:
    return OPERATION.request(path={"workspace_id": workspace_id, "state_id": state_id})


def _read(raw: RawResponse) -> TerraformWorkspaceState:
    from nuon_api_client.runtime.responses import read_object

    from ...models.terraform_workspace_state import TerraformWorkspaceState

    return read_object(raw, TerraformWorkspaceState)


async def asyncio(workspace_id: str, state_id: str, *, client: NuonClient) -> TerraformWorkspaceState:
    """Get one state of a Terraform workspace.

    Returns one revision of the state that Terraform keeps in Nuon, with its contents, in which nothing hides the
    secrets. Its job is not filled in. The ids of JSON states do not work here.

    Args:
        workspace_id: Id of a Terraform workspace.
        state_id: Id of a state, from the list of states.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(workspace_id, state_id, client=client)).parsed


async def asyncio_detailed(
    workspace_id: str, state_id: str, *, client: NuonClient
) -> Response[TerraformWorkspaceState]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(workspace_id, state_id), _read)


def sync(workspace_id: str, state_id: str, *, client: NuonClient) -> TerraformWorkspaceState:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(workspace_id, state_id, client=client).parsed


def sync_detailed(workspace_id: str, state_id: str, *, client: NuonClient) -> Response[TerraformWorkspaceState]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(workspace_id, state_id), _read)
