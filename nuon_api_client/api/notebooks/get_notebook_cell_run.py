# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.notebook_cell_run import NotebookCellRun

OPERATION = Operation(
    "GetNotebookCellRun",
    "GET",
    "/v1/installs/{install_id}/notebooks/{notebook_id}/runs/{run_id}",
    "notebooks.get_notebook_cell_run",
)


def _request(install_id: str, notebook_id: str, run_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id, "notebook_id": notebook_id, "run_id": run_id})


def _read(raw: RawResponse) -> NotebookCellRun:
    from nuon_api_client.runtime.responses import read_object

    from ...models.notebook_cell_run import NotebookCellRun

    return read_object(raw, NotebookCellRun)


async def asyncio(install_id: str, notebook_id: str, run_id: str, *, client: NuonClient) -> NotebookCellRun:
    """Get a run of a cell.

    Reads one run of a cell of the notebook. Poll it until the status is final; log stream and job have no id before
    they exist. What the run gave as outputs is with the action run `install_action_workflow_run_id`.

    Since API 0.19.1006.

    Args:
        install_id: Install id, or its name.
        notebook_id: Id of the notebook. A name is not accepted.
        run_id: Id of the run of the cell, not of the action run behind it.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, notebook_id, run_id, client=client)).parsed


async def asyncio_detailed(
    install_id: str, notebook_id: str, run_id: str, *, client: NuonClient
) -> Response[NotebookCellRun]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, notebook_id, run_id), _read)


def sync(install_id: str, notebook_id: str, run_id: str, *, client: NuonClient) -> NotebookCellRun:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, notebook_id, run_id, client=client).parsed


def sync_detailed(install_id: str, notebook_id: str, run_id: str, *, client: NuonClient) -> Response[NotebookCellRun]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, notebook_id, run_id), _read)
