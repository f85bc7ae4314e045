# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_runbook_run import InstallRunbookRun

OPERATION = Operation(
    "GetInstallRunbookRuns",
    "GET",
    "/v1/installs/{install_id}/runbook-runs",
    "runbooks.get_install_runbook_runs",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None)},
)


def _request(
    install_id: str, *, runbook_id: str | None = None, limit: int | None = None, offset: int | None = None
) -> Request:
    return OPERATION.request(
        path={"install_id": install_id}, query={"runbook_id": runbook_id, "limit": limit, "offset": offset}
    )


def _read(raw: RawResponse) -> list[InstallRunbookRun]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.install_runbook_run import InstallRunbookRun

    return read_models(raw, InstallRunbookRun)


async def asyncio(
    install_id: str,
    *,
    client: NuonClient,
    runbook_id: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> list[InstallRunbookRun]:
    """List the runbook runs of an install.

    Pages through the runs of all runbooks of an install, or of one, newest first. Each has its runbook, and on newer
    control planes its workflow, but not the config that it ran. `status` may read `queued` for ever: ask the
    workflow `install_workflow_id` how far a run is. An unknown install gives an empty list.

    Since API 0.19.974.

    Args:
        install_id: Id of an install; some reads take its name too.
        runbook_id: Only runs of this runbook, by its id; newer control planes take its name as well. Runs of a
            deleted runbook are not found by it.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.

    Returns:
        One page of runbook runs, newest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client, runbook_id=runbook_id, limit=limit, offset=offset)).parsed


async def asyncio_detailed(
    install_id: str,
    *,
    client: NuonClient,
    runbook_id: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[list[InstallRunbookRun]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, runbook_id=runbook_id, limit=limit, offset=offset), _read)


def sync(
    install_id: str,
    *,
    client: NuonClient,
    runbook_id: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> list[InstallRunbookRun]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client, runbook_id=runbook_id, limit=limit, offset=offset).parsed


def sync_detailed(
    install_id: str,
    *,
    client: NuonClient,
    runbook_id: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[list[InstallRunbookRun]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, runbook_id=runbook_id, limit=limit, offset=offset), _read)
