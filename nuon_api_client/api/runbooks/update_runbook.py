# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.runbook import Runbook
    from ...models.update_runbook_request import UpdateRunbookRequest

OPERATION = Operation(
    "UpdateRunbook",
    "PATCH",
    "/v1/apps/{app_id}/runbooks/{runbook_id}",
    "runbooks.update_runbook",
)


def _request(app_id: str, runbook_id: str, *, body: UpdateRunbookRequest | None = None) -> Request:
    return OPERATION.request(path={"app_id": app_id, "runbook_id": runbook_id}, body={} if body is None else body)


def _read(raw: RawResponse) -> Runbook:
    from nuon_api_client.runtime.responses import read_object

    from ...models.runbook import Runbook

    return read_object(raw, Runbook)


async def asyncio(
    app_id: str, runbook_id: str, *, client: NuonClient, body: UpdateRunbookRequest | None = None
) -> Runbook:
    """Change a runbook.

    Sets what the body holds; what is absent or empty stays as it is, so a description cannot be emptied and labels
    cannot all be taken away. Labels replace those that are there. The app in the path is not checked.

    Since API 0.19.974.

    Args:
        app_id: Id of an app; some reads take its name too.
        runbook_id: Id of the runbook of the app. A name is not accepted here.

    Returns:
        The runbook as it is now, without its configs.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, runbook_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, runbook_id: str, *, client: NuonClient, body: UpdateRunbookRequest | None = None
) -> Response[Runbook]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, runbook_id, body=body), _read)


def sync(app_id: str, runbook_id: str, *, client: NuonClient, body: UpdateRunbookRequest | None = None) -> Runbook:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, runbook_id, client=client, body=body).parsed


def sync_detailed(
    app_id: str, runbook_id: str, *, client: NuonClient, body: UpdateRunbookRequest | None = None
) -> Response[Runbook]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, runbook_id, body=body), _read)
