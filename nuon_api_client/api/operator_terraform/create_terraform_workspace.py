# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.create_terraform_workspace_request import CreateTerraformWorkspaceRequest
    from ...models.terraform_workspace import TerraformWorkspace

OPERATION = Operation(
    "CreateTerraformWorkspace",
    "POST",
    "/v1/terraform-workspaces",
    "operator_terraform.create_terraform_workspace",
)


def _request(*, body: CreateTerraformWorkspaceRequest) -> Request:
    return OPERATION.request(body=body)


def _read(raw: RawResponse) -> TerraformWorkspace:
    from nuon_api_client.runtime.responses import read_object

    from ...models.terraform_workspace import TerraformWorkspace

    return read_object(raw, TerraformWorkspace)


async def asyncio(*, client: NuonClient, body: CreateTerraformWorkspaceRequest) -> TerraformWorkspace:
    """Create a Terraform workspace.

    Makes room for a Terraform state by hand. The control plane makes the workspaces that its runs need by itself,
    and one made here can get in its way. For operators who repair an owner that has none. An owner has one
    workspace: a second one is refused, with 400 in Dec 2025 and 409 since.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed


async def asyncio_detailed(
    *, client: NuonClient, body: CreateTerraformWorkspaceRequest
) -> Response[TerraformWorkspace]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(body=body), _read)


def sync(*, client: NuonClient, body: CreateTerraformWorkspaceRequest) -> TerraformWorkspace:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, body=body).parsed


def sync_detailed(*, client: NuonClient, body: CreateTerraformWorkspaceRequest) -> Response[TerraformWorkspace]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(body=body), _read)
