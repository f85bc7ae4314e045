# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "DeleteRunbook",
    "DELETE",
    "/v1/apps/{app_id}/runbooks/{runbook_id}",
    "runbooks.delete_runbook",
)


def _request(app_id: str, runbook_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "runbook_id": runbook_id})


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


async def asyncio(app_id: str, runbook_id: str, *, client: NuonClient) -> None:
    """Delete a runbook.

    Takes effect at once; past runs stay. An unknown id is acknowledged all the same. Newer control planes refuse
    with 409 while an app branch runs it after its deploys: take it from the branch first.

    Since API 0.19.974.

    Args:
        app_id: Id of an app; some reads take its name too.
        runbook_id: Id of the runbook of the app. A name is not accepted here.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(app_id, runbook_id, client=client)


async def asyncio_detailed(app_id: str, runbook_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, runbook_id), _read)


def sync(app_id: str, runbook_id: str, *, client: NuonClient) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(app_id, runbook_id, client=client)


def sync_detailed(app_id: str, runbook_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, runbook_id), _read)
