# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "GetActionLabelKeys",
    "GET",
    "/v1/apps/{app_id}/actions/label-keys",
    "actions.get_action_label_keys",
)


def _request(app_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id})


def _read(raw: RawResponse) -> dict[str, list[str]]:
    from nuon_api_client.runtime.responses import read_map

    return read_map(raw)


async def asyncio(app_id: str, *, client: NuonClient) -> dict[str, list[str]]:
    """List the labels used on the actions of an app.

    Returns every label key that some action of the app carries, each with its distinct values in alphabetical order.
    An app whose actions have no labels gives `{}`, and so does an unknown app.

    Since API 0.19.894.

    Args:
        app_id: Id of an app; some reads take its name too.

    Returns:
        Label key to its distinct values, sorted.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client)).parsed


async def asyncio_detailed(app_id: str, *, client: NuonClient) -> Response[dict[str, list[str]]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id), _read)


def sync(app_id: str, *, client: NuonClient) -> dict[str, list[str]]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client).parsed


def sync_detailed(app_id: str, *, client: NuonClient) -> Response[dict[str, list[str]]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id), _read)
