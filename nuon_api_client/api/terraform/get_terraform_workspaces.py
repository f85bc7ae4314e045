# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.terraform_workspace import TerraformWorkspace

OPERATION = Operation(
    "GetTerraformWorkspaces",
    "GET",
    "/v1/terraform-workspaces",
    "terraform.get_terraform_workspaces",
)


def _request() -> Request:
    return OPERATION.request()


def _read(raw: RawResponse) -> list[TerraformWorkspace]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.terraform_workspace import TerraformWorkspace

    return read_models(raw, TerraformWorkspace)


async def asyncio(*, client: NuonClient) -> list[TerraformWorkspace]:
    """List the Terraform workspaces of the org.

    Lists every workspace of the org in one unpaged array, in no defined order and without locks. Look for the one
    whose `owner_id` is the install component or the install sandbox in question.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client)).parsed


async def asyncio_detailed(*, client: NuonClient) -> Response[list[TerraformWorkspace]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(), _read)


def sync(*, client: NuonClient) -> list[TerraformWorkspace]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client).parsed


def sync_detailed(*, client: NuonClient) -> Response[list[TerraformWorkspace]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(), _read)
