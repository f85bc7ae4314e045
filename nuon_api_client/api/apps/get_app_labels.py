# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_labels_response import AppLabelsResponse

OPERATION = Operation(
    "GetAppLabels",
    "GET",
    "/v1/apps/{app_id}/labels",
    "apps.get_app_labels",
)


def _request(app_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id})


def _read(raw: RawResponse) -> AppLabelsResponse:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_labels_response import AppLabelsResponse

    return read_object(raw, AppLabelsResponse)


async def asyncio(app_id: str, *, client: NuonClient) -> AppLabelsResponse:
    """List the labels used in an app.

    Returns each label key that a component, an action, a runbook or an install of the app carries, with its values,
    how often it is used and its color in the dashboard. An app without labels gives an empty list of them.

    Since API 0.19.1039.

    Args:
        app_id: Id or name of the app.

    Returns:
        The label keys in use, and the colors.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client)).parsed


async def asyncio_detailed(app_id: str, *, client: NuonClient) -> Response[AppLabelsResponse]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id), _read)


def sync(app_id: str, *, client: NuonClient) -> AppLabelsResponse:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client).parsed


def sync_detailed(app_id: str, *, client: NuonClient) -> Response[AppLabelsResponse]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id), _read)
