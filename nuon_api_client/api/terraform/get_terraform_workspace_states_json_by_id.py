# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "GetTerraformWorkspaceStatesJSONByID",
    "GET",
    "/v1/terraform-workspaces/{workspace_id}/state-json/{state_id}",
    "terraform.get_terraform_workspace_states_json_by_id",
)


def _request(workspace_id: str, state_id: str) -> Request:
    return OPERATION.request(path={"workspace_id": workspace_id, "state_id": state_id})


def _read(raw: RawResponse) -> dict[str, Any]:
    from nuon_api_client.runtime.responses import read_map

    return read_map(raw)


async def asyncio(workspace_id: str, state_id: str, *, client: NuonClient) -> dict[str, Any]:
    """Get one state as JSON.

    Returns a state in the form of `terraform show -json`: versions, outputs and each resource with all its
    attributes. Treat it as a secret, since passwords stand in it as plain text. A state that is not Terraform's,
    such as one of Pulumi, is a 500; read it in its raw form.

    Args:
        workspace_id: Id of a Terraform workspace.
        state_id: Id of a JSON state, from the list of those; ids of other states do not work.

    Returns:
        The state as Terraform shows it; treat it as a secret.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(workspace_id, state_id, client=client)).parsed


async def asyncio_detailed(workspace_id: str, state_id: str, *, client: NuonClient) -> Response[dict[str, Any]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(workspace_id, state_id), _read)


def sync(workspace_id: str, state_id: str, *, client: NuonClient) -> dict[str, Any]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(workspace_id, state_id, client=client).parsed


def sync_detailed(workspace_id: str, state_id: str, *, client: NuonClient) -> Response[dict[str, Any]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(workspace_id, state_id), _read)
