# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "GetInstallLabelKeys",
    "GET",
    "/v1/installs/label-keys",
    "installs.get_install_label_keys",
)


def _request() -> Request:
    return OPERATION.request()


def _read(raw: RawResponse) -> dict[str, list[str]]:
    from nuon_api_client.runtime.responses import read_map

    return read_map(raw)


async def asyncio(*, client: NuonClient) -> dict[str, list[str]]:
    """List the labels in use on installs.

    Returns every label key that some install of the org has, each with its distinct values, sorted.

    Since API 0.19.894.

    Returns:
        Label key to its distinct values, sorted.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client)).parsed


async def asyncio_detailed(*, client: NuonClient) -> Response[dict[str, list[str]]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(), _read)


def sync(*, client: NuonClient) -> dict[str, list[str]]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client).parsed


def sync_detailed(*, client: NuonClient) -> Response[dict[str, list[str]]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(), _read)
