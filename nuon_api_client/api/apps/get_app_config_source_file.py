# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "GetAppConfigSourceFile",
    "GET",
    "/v1/apps/{app_id}/configs/{config_id}/source-files/{path}",
    "apps.get_app_config_source_file",
    accept="application/octet-stream, application/json;q=0.9",
    paths=frozenset({"path"}),
)


def _request(app_id: str, config_id: str, path: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "config_id": config_id, "path": path})


def _read(raw: RawResponse) -> bytes:
    from nuon_api_client.runtime.responses import read_bytes

    return read_bytes(raw)


async def asyncio(app_id: str, config_id: str, path: str, *, client: NuonClient) -> bytes:
    """Get a source file of an app config.

    Returns one file of the source that an app config was made from. The path must be exactly as it was captured,
    relative to the root of the config; any other, and a config without stored source, is a 404.

    Newer than API 0.19.1147.

    Args:
        app_id: Id of an app; some reads take its name too.
        config_id: Id of a config.
        path: Path of the file inside the source, such as `components/api.toml`.

    Returns:
        The file as it was captured.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, config_id, path, client=client)).parsed


async def asyncio_detailed(app_id: str, config_id: str, path: str, *, client: NuonClient) -> Response[bytes]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, config_id, path), _read)


def sync(app_id: str, config_id: str, path: str, *, client: NuonClient) -> bytes:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, config_id, path, client=client).parsed


def sync_detailed(app_id: str, config_id: str, path: str, *, client: NuonClient) -> Response[bytes]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, config_id, path), _read)
