# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.terraform_workspace_state import TerraformWorkspaceState

OPERATION = Operation(
    "GetTerraformStates",
    "GET",
    "/v1/terraform-workspaces/{workspace_id}/states",
    "terraform.get_terraform_states",
    pages_by="offset",
    bounds={"offset": (0, None), "limit": (1, 100), "page": (0, None)},
)


def _request(
    workspace_id: str, *, offset: int | None = None, limit: int | None = None, page: int | None = None
) -> Request:
    return OPERATION.request(
        path={"workspace_id": workspace_id}, query={"offset": offset, "limit": limit, "page": page}
    )


def _read(raw: RawResponse) -> list[TerraformWorkspaceState]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.terraform_workspace_state import TerraformWorkspaceState

    return read_models(raw, TerraformWorkspaceState)


async def asyncio(
    workspace_id: str,
    *,
    client: NuonClient,
    offset: int | None = None,
    limit: int | None = None,
    page: int | None = None,
) -> list[TerraformWorkspaceState]:
    """List the states of a Terraform workspace.

    Pages through the revisions of the state that Terraform wrote to Nuon as its backend, without their contents. The
    order is not defined: sort by `revision`, the highest is the current one. Of each `runner_job` only ids, kind,
    status and metadata are filled in. In Dec 2025 an unknown workspace gives an empty list.

    Args:
        workspace_id: Id of a Terraform workspace.
        offset: How many rows to leave out.
        limit: How many rows at most, 1 to 100.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of states, without contents.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(workspace_id, client=client, offset=offset, limit=limit, page=page)).parsed


async def asyncio_detailed(
    workspace_id: str,
    *,
    client: NuonClient,
    offset: int | None = None,
    limit: int | None = None,
    page: int | None = None,
) -> Response[list[TerraformWorkspaceState]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(workspace_id, offset=offset, limit=limit, page=page), _read)


def sync(
    workspace_id: str,
    *,
    client: NuonClient,
    offset: int | None = None,
    limit: int | None = None,
    page: int | None = None,
) -> list[TerraformWorkspaceState]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(workspace_id, client=client, offset=offset, limit=limit, page=page).parsed


def sync_detailed(
    workspace_id: str,
    *,
    client: NuonClient,
    offset: int | None = None,
    limit: int | None = None,
    page: int | None = None,
) -> Response[list[TerraformWorkspaceState]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(workspace_id, offset=offset, limit=limit, page=page), _read)
