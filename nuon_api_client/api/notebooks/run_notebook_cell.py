# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.notebook_cell_run import NotebookCellRun
    from ...models.run_cell_request import RunCellRequest

OPERATION = Operation(
    "RunNotebookCell",
    "POST",
    "/v1/installs/{install_id}/notebooks/{notebook_id}/cells/{cell_id}/runs",
    "notebooks.run_notebook_cell",
    longest={"idempotency_key": 255},
    keyed_by="idempotency_key",
)


def _request(install_id: str, notebook_id: str, cell_id: str, *, body: RunCellRequest | None = None) -> Request:
    return OPERATION.request(
        path={"install_id": install_id, "notebook_id": notebook_id, "cell_id": cell_id},
        body={} if body is None else body,
    )


def _read(raw: RawResponse) -> NotebookCellRun:
    from nuon_api_client.runtime.responses import read_object

    from ...models.notebook_cell_run import NotebookCellRun

    return read_object(raw, NotebookCellRun)


async def asyncio(
    install_id: str, notebook_id: str, cell_id: str, *, client: NuonClient, body: RunCellRequest | None = None
) -> NotebookCellRun:
    """Run a cell of a notebook.

    Queues a run of the cell as it is now, and answers before it has begun. The runs of one notebook are carried out
    one after the other, in the order in which they were asked for. Poll the run until its status is final; its
    output is in the log stream `log_stream_id`, once there is one. A call with an `idempotency_key` can be repeated:
    the key is unique in the notebook, and a second use gives the first run again, even for another cell. In an
    archived notebook the answer is 500.

    Since API 0.19.1006.

    Args:
        install_id: Install id, or its name.
        notebook_id: Id of the notebook. A name is not accepted.
        cell_id: Id of a cell of the notebook.

    Returns:
        The run, `queued`; for a key that was used before, the first run as it is now.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, notebook_id, cell_id, client=client, body=body)).parsed


async def asyncio_detailed(
    install_id: str, notebook_id: str, cell_id: str, *, client: NuonClient, body: RunCellRequest | None = None
) -> Response[NotebookCellRun]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, notebook_id, cell_id, body=body), _read)


def sync(
    install_id: str, notebook_id: str, cell_id: str, *, client: NuonClient, body: RunCellRequest | None = None
) -> NotebookCellRun:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, notebook_id, cell_id, client=client, body=body).parsed


def sync_detailed(
    install_id: str, notebook_id: str, cell_id: str, *, client: NuonClient, body: RunCellRequest | None = None
) -> Response[NotebookCellRun]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, notebook_id, cell_id, body=body), _read)
