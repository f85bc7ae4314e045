# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "GenerateTerraformInstallerConfig",
    "GET",
    "/v1/installs/{install_id}/generate-terraform-installer-config",
    "installs.generate_terraform_installer_config",
    accept="application/octet-stream, application/json;q=0.9",
)


def _request(install_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id})


def _read(raw: RawResponse) -> bytes:
    from nuon_api_client.runtime.responses import read_bytes

    return read_bytes(raw)


async def asyncio(install_id: str, *, client: NuonClient) -> bytes:
    """Download Terraform variables of an install.

    Returns a tfvars file for installing with Terraform. It may hold a live runner API token, which is made anew by
    this GET, and the phone-home URL: treat the file as a secret. An install without a runner is a 500, and on
    servers of 2025 so is an install outside AWS.

    Since API 0.19.690.

    Args:
        install_id: Id of an install; some reads take its name too.

    Returns:
        A tfvars file; treat it as a secret.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client)).parsed


async def asyncio_detailed(install_id: str, *, client: NuonClient) -> Response[bytes]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id), _read)


def sync(install_id: str, *, client: NuonClient) -> bytes:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client).parsed


def sync_detailed(install_id: str, *, client: NuonClient) -> Response[bytes]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id), _read)
