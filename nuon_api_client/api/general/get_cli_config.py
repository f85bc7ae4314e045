# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.cli_config import CLIConfig

OPERATION = Operation(
    "GetCLIConfig",
    "GET",
    "/v1/general/cli-config",
    "general.get_cli_config",
    needs_token=False,
    needs_org=False,
)


def _request() -> Request:
    return OPERATION.request()


def _read(raw: RawResponse) -> CLIConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.cli_config import CLIConfig

    return read_object(raw, CLIConfig)


async def asyncio(*, client: NuonClient) -> CLIConfig:
    """Get the sign-in settings of the control plane.

    Returns what a command line tool needs to sign a user in with the device flow, and the address of the dashboard.
    Needs no credentials.

    Returns:
        What a sign-in by device flow needs.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client)).parsed


async def asyncio_detailed(*, client: NuonClient) -> Response[CLIConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(), _read)


def sync(*, client: NuonClient) -> CLIConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client).parsed


def sync_detailed(*, client: NuonClient) -> Response[CLIConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(), _read)
