# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "GetWorkspaceStateJSONRawByID",
    "GET",
    "/v1/terraform-workspaces/{workspace_id}/state-json/{state_id}/raw",
    "terraform.get_workspace_state_json_raw_by_id",
    accept="*/*",
)


def _request(workspace_id: str, state_id: str) -> Request:
    return OPERATION.request(path={"workspace_id": workspace_id, "state_id": state_id})


def _read(raw: RawResponse) -> bytes:
    from nuon_api_client.runtime.responses import read_bytes

    return read_bytes(raw)


async def asyncio(workspace_id: str, state_id: str, *, client: NuonClient) -> bytes:
    """Download one state as it is stored.

    Returns the stored bytes of a JSON state, of Terraform or of Pulumi, without reading them. For Terraform they are
    a JSON text with the state in base64. Nothing hides the secrets in it. The server marks the answer as
    `application/json`.

    Since API 0.19.894.

    Args:
        workspace_id: Id of a Terraform workspace.
        state_id: Id of a JSON state, from the list of those; ids of other states do not work.

    Returns:
        The bytes of the state; treat them as a secret.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(workspace_id, state_id, client=client)).parsed


async def asyncio_detailed(workspace_id: str, state_id: str, *, client: NuonClient) -> Response[bytes]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(workspace_id, state_id), _read)


def sync(workspace_id: str, state_id: str, *, client: NuonClient) -> bytes:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(workspace_id, state_id, client=client).parsed


def sync_detailed(workspace_id: str, state_id: str, *, client: NuonClient) -> Response[bytes]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(workspace_id, state_id), _read)
