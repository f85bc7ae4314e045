# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.notebook_cell_run import NotebookCellRun

OPERATION = Operation(
    "GetNotebookCellRuns",
    "GET",
    "/v1/installs/{install_id}/notebooks/{notebook_id}/cells/{cell_id}/runs",
    "notebooks.get_notebook_cell_runs",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None)},
)


def _request(
    install_id: str, notebook_id: str, cell_id: str, *, limit: int | None = None, offset: int | None = None
) -> Request:
    return OPERATION.request(
        path={"install_id": install_id, "notebook_id": notebook_id, "cell_id": cell_id},
        query={"limit": limit, "offset": offset},
    )


def _read(raw: RawResponse) -> list[NotebookCellRun]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.notebook_cell_run import NotebookCellRun

    return read_models(raw, NotebookCellRun)


async def asyncio(
    install_id: str,
    notebook_id: str,
    cell_id: str,
    *,
    client: NuonClient,
    limit: int | None = None,
    offset: int | None = None,
) -> list[NotebookCellRun]:
    """List the runs of a cell.

    Pages through the runs of one cell, newest first, each with the script or command and the environment as they
    were then.

    Since API 0.19.1006.

    Args:
        install_id: Install id, or its name.
        notebook_id: Id of the notebook. A name is not accepted.
        cell_id: Id of a cell of the notebook.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.

    Returns:
        One page of runs of the cell, newest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, notebook_id, cell_id, client=client, limit=limit, offset=offset)).parsed


async def asyncio_detailed(
    install_id: str,
    notebook_id: str,
    cell_id: str,
    *,
    client: NuonClient,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[list[NotebookCellRun]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, notebook_id, cell_id, limit=limit, offset=offset), _read)


def sync(
    install_id: str,
    notebook_id: str,
    cell_id: str,
    *,
    client: NuonClient,
    limit: int | None = None,
    offset: int | None = None,
) -> list[NotebookCellRun]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, notebook_id, cell_id, client=client, limit=limit, offset=offset).parsed


def sync_detailed(
    install_id: str,
    notebook_id: str,
    cell_id: str,
    *,
    client: NuonClient,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[list[NotebookCellRun]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, notebook_id, cell_id, limit=limit, offset=offset), _read)
