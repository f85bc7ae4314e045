# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "GenerateCLIInstallConfig",
    "GET",
    "/v1/installs/{install_id}/generate-cli-install-config",
    "installs.generate_cli_install_config",
    accept="application/octet-stream, application/json;q=0.9",
)


def _request(install_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id})


def _read(raw: RawResponse) -> bytes:
    from nuon_api_client.runtime.responses import read_bytes

    return read_bytes(raw)


async def asyncio(install_id: str, *, client: NuonClient) -> bytes:
    """Download the config file of an install.

    Returns a TOML file for the Nuon CLI that describes the install: name, region, approval option and current
    inputs. Sensitive inputs are left out. `Content-Disposition` names the file after the install.

    Args:
        install_id: Id of an install; some reads take its name too.

    Returns:
        A TOML file.

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
