# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "GetInstallConfigVersionDiff",
    "GET",
    "/v1/installs/{install_id}/config-versions/{version_id}/diff",
    "installs.get_install_config_version_diff",
)


def _request(install_id: str, version_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id, "version_id": version_id})


def _read(raw: RawResponse) -> dict[str, Any]:
    from nuon_api_client.runtime.responses import read_map

    return read_map(raw)


async def asyncio(install_id: str, version_id: str, *, client: NuonClient) -> dict[str, Any]:
    """Get the diff of a config version.

    Returns the difference that one version of the install's config file made, as free-form JSON. An empty object
    means that none is stored.

    Since API 0.19.1091.

    Args:
        install_id: Id of an install; some reads take its name too.
        version_id: Id of the config version.

    Returns:
        The difference; `{}` when none is kept.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, version_id, client=client)).parsed


async def asyncio_detailed(install_id: str, version_id: str, *, client: NuonClient) -> Response[dict[str, Any]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, version_id), _read)


def sync(install_id: str, version_id: str, *, client: NuonClient) -> dict[str, Any]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, version_id, client=client).parsed


def sync_detailed(install_id: str, version_id: str, *, client: NuonClient) -> Response[dict[str, Any]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, version_id), _read)
