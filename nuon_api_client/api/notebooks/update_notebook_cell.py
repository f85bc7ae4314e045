# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.notebook_cell import NotebookCell
    from ...models.notebook_cell_request import NotebookCellRequest

OPERATION = Operation(
    "UpdateNotebookCell",
    "PATCH",
    "/v1/installs/{install_id}/notebooks/{notebook_id}/cells/{cell_id}",
    "notebooks.update_notebook_cell",
    longest={"name": 255},
)


def _request(install_id: str, notebook_id: str, cell_id: str, *, body: NotebookCellRequest | None = None) -> Request:
    return OPERATION.request(
        path={"install_id": install_id, "notebook_id": notebook_id, "cell_id": cell_id},
        body={} if body is None else body,
    )


def _read(raw: RawResponse) -> NotebookCell:
    from nuon_api_client.runtime.responses import read_object

    from ...models.notebook_cell import NotebookCell

    return read_object(raw, NotebookCell)


async def asyncio(
    install_id: str, notebook_id: str, cell_id: str, *, client: NuonClient, body: NotebookCellRequest | None = None
) -> NotebookCell:
    """Change a cell of a notebook.

    Sets what the body holds, leaves the rest, and raises `revision` by one. Runs keep what they ran and its
    revision. Setting a command does not take away the script that the cell has: to go from one to the other, send
    the new one and an empty text for the old one.

    Since API 0.19.1006.

    Args:
        install_id: Install id, or its name.
        notebook_id: Id of the notebook. A name is not accepted.
        cell_id: Id of a cell of the notebook.

    Returns:
        The cell as it is now, without its latest run.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, notebook_id, cell_id, client=client, body=body)).parsed


async def asyncio_detailed(
    install_id: str, notebook_id: str, cell_id: str, *, client: NuonClient, body: NotebookCellRequest | None = None
) -> Response[NotebookCell]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, notebook_id, cell_id, body=body), _read)


def sync(
    install_id: str, notebook_id: str, cell_id: str, *, client: NuonClient, body: NotebookCellRequest | None = None
) -> NotebookCell:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, notebook_id, cell_id, client=client, body=body).parsed


def sync_detailed(
    install_id: str, notebook_id: str, cell_id: str, *, client: NuonClient, body: NotebookCellRequest | None = None
) -> Response[NotebookCell]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, notebook_id, cell_id, body=body), _read)
