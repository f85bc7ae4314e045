# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "GetTerraformWorkspaceStateJSONResources",
    "GET",
    "/v1/terraform-workspaces/{workspace_id}/state-json/{state_id}/resources",
    "terraform.get_terraform_workspace_state_json_resources",
)


def _request(workspace_id: str, state_id: str) -> Request:
    return OPERATION.request(path={"workspace_id": workspace_id, "state_id": state_id})


def _read(raw: RawResponse) -> list[str]:
    from nuon_api_client.runtime.responses import read_list

    return read_list(raw)


async def asyncio(workspace_id: str, state_id: str, *, client: NuonClient) -> list[str]:
    """List the resources in a state.

    Returns the addresses of all resources in a JSON state, sorted as text, much like `terraform state list`. What is
    in a module has the module's path twice in front (`module.a.module.a.aws_vpc.main`). A state without resources
    gives an empty list, which the server sends as `null`. A state that is not Terraform's is a 500.

    Args:
        workspace_id: Id of a Terraform workspace.
        state_id: Id of a JSON state, from the list of those; ids of other states do not work.

    Returns:
        The addresses, sorted as text.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(workspace_id, state_id, client=client)).parsed


async def asyncio_detailed(workspace_id: str, state_id: str, *, client: NuonClient) -> Response[list[str]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(workspace_id, state_id), _read)


def sync(workspace_id: str, state_id: str, *, client: NuonClient) -> list[str]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(workspace_id, state_id, client=client).parsed


def sync_detailed(workspace_id: str, state_id: str, *, client: NuonClient) -> Response[list[str]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(workspace_id, state_id), _read)
