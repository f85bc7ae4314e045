# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.runbook import Runbook

OPERATION = Operation(
    "GetRunbook",
    "GET",
    "/v1/apps/{app_id}/runbooks/{runbook_id}",
    "runbooks.get_runbook",
)


def _request(app_id: str, runbook_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "runbook_id": runbook_id})


def _read(raw: RawResponse) -> Runbook:
    from nuon_api_client.runtime.responses import read_object

    from ...models.runbook import Runbook

    return read_object(raw, Runbook)


async def asyncio(app_id: str, runbook_id: str, *, client: NuonClient) -> Runbook:
    """Get a runbook.

    Reads a runbook with its newest config, and the steps and inputs of that config in their order. An install need
    not run this config: it runs the one of its own app config.

    Since API 0.19.974.

    Args:
        app_id: Id of an app; some reads take its name too.
        runbook_id: Id of the runbook of the app; newer control planes take its name as well.

    Returns:
        The runbook, with its newest config.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, runbook_id, client=client)).parsed


async def asyncio_detailed(app_id: str, runbook_id: str, *, client: NuonClient) -> Response[Runbook]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, runbook_id), _read)


def sync(app_id: str, runbook_id: str, *, client: NuonClient) -> Runbook:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, runbook_id, client=client).parsed


def sync_detailed(app_id: str, runbook_id: str, *, client: NuonClient) -> Response[Runbook]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, runbook_id), _read)
