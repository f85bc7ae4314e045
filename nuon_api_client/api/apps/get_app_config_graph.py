# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "GetAppConfigGraph",
    "GET",
    "/v1/apps/{app_id}/configs/{config_id}/graph",
    "apps.get_app_config_graph",
)


def _request(app_id: str, config_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "config_id": config_id})


def _read(raw: RawResponse) -> str:
    from nuon_api_client.runtime.responses import read_value

    return read_value(raw, str)


async def asyncio(app_id: str, config_id: str, *, client: NuonClient) -> str:
    """Get the component graph of an app config.

    Draws how the components of a config version depend on each other, in the DOT language of Graphviz. An arrow
    leads from a component to one that needs it. Blue components have a config in this version, red ones an older one
    only. The server loads the whole config for it, which is slow for a large app. A config in status `error` is
    refused with 400. A server of Dec 2025 does not look at the app in the path.

    Since API 0.19.686.

    Args:
        app_id: Id of an app; some reads take its name too.
        config_id: Id of a config.

    Returns:
        The graph as DOT text, inside a JSON string.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, config_id, client=client)).parsed


async def asyncio_detailed(app_id: str, config_id: str, *, client: NuonClient) -> Response[str]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, config_id), _read)


def sync(app_id: str, config_id: str, *, client: NuonClient) -> str:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, config_id, client=client).parsed


def sync_detailed(app_id: str, config_id: str, *, client: NuonClient) -> Response[str]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, config_id), _read)
