# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.runbook_config import RunbookConfig

OPERATION = Operation(
    "GetRunbookConfigs",
    "GET",
    "/v1/apps/{app_id}/runbooks/{runbook_id}/configs",
    "runbooks.get_runbook_configs",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None)},
)


def _request(app_id: str, runbook_id: str, *, limit: int | None = None, offset: int | None = None) -> Request:
    return OPERATION.request(
        path={"app_id": app_id, "runbook_id": runbook_id}, query={"limit": limit, "offset": offset}
    )


def _read(raw: RawResponse) -> list[RunbookConfig]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.runbook_config import RunbookConfig

    return read_models(raw, RunbookConfig)


async def asyncio(
    app_id: str, runbook_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None
) -> list[RunbookConfig]:
    """List the configs of a runbook.

    Pages through the versions of a runbook's config, newest first, each with its steps and inputs in their order. An
    unknown runbook gives an empty list. The app in the path is not checked.

    Since API 0.19.974.

    Args:
        app_id: Id of an app; some reads take its name too.
        runbook_id: Id of the runbook of the app. A name is not accepted here.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.

    Returns:
        One page of configs of the runbook, newest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, runbook_id, client=client, limit=limit, offset=offset)).parsed


async def asyncio_detailed(
    app_id: str, runbook_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None
) -> Response[list[RunbookConfig]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, runbook_id, limit=limit, offset=offset), _read)


def sync(
    app_id: str, runbook_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None
) -> list[RunbookConfig]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, runbook_id, client=client, limit=limit, offset=offset).parsed


def sync_detailed(
    app_id: str, runbook_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None
) -> Response[list[RunbookConfig]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, runbook_id, limit=limit, offset=offset), _read)
