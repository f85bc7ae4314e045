# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.create_runbook_request import CreateRunbookRequest
    from ...models.runbook import Runbook

OPERATION = Operation(
    "CreateRunbook",
    "POST",
    "/v1/apps/{app_id}/runbooks",
    "runbooks.create_runbook",
)


def _request(app_id: str, *, body: CreateRunbookRequest) -> Request:
    return OPERATION.request(path={"app_id": app_id}, body=body)


def _read(raw: RawResponse) -> Runbook:
    from nuon_api_client.runtime.responses import read_object

    from ...models.runbook import Runbook

    return read_object(raw, Runbook)


async def asyncio(app_id: str, *, client: NuonClient, body: CreateRunbookRequest) -> Runbook:
    """Create a runbook.

    Creates a runbook without a config; the installs of the app get it in the background, a moment later. It cannot
    run before it has a config. A name that a runbook of the app has already is refused.

    Since API 0.19.974.

    Args:
        app_id: Id of an app; some reads take its name too.

    Returns:
        The runbook, still without a config.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client, body=body)).parsed


async def asyncio_detailed(app_id: str, *, client: NuonClient, body: CreateRunbookRequest) -> Response[Runbook]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, body=body), _read)


def sync(app_id: str, *, client: NuonClient, body: CreateRunbookRequest) -> Runbook:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client, body=body).parsed


def sync_detailed(app_id: str, *, client: NuonClient, body: CreateRunbookRequest) -> Response[Runbook]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, body=body), _read)
