# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "SyncInstallConfig",
    "POST",
    "/v1/installs/{install_id}/sync-config",
    "installs.sync_install_config",
)


def _request(install_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id})


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


async def asyncio(install_id: str, *, client: NuonClient) -> None:
    """Sync the config of an install from git.

    Queues a sync of the install's config file from git and answers 202 at once. Watch the config syncs of the
    install for the outcome.

    Since API 0.19.1091.

    Args:
        install_id: Id of an install; some reads take its name too.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(install_id, client=client)


async def asyncio_detailed(install_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id), _read)


def sync(install_id: str, *, client: NuonClient) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(install_id, client=client)


def sync_detailed(install_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id), _read)
