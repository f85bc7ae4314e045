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
    "CreateNotebookCell",
    "POST",
    "/v1/installs/{install_id}/notebooks/{notebook_id}/cells",
    "notebooks.create_notebook_cell",
    longest={"name": 255},
)


def _request(install_id: str, notebook_id: str, *, body: NotebookCellRequest | None = None) -> Request:
    return OPERATION.request(
        path={"install_id": install_id, "notebook_id": notebook_id}, body={} if body is None else body
    )


def _read(raw: RawResponse) -> NotebookCell:
    from nuon_api_client.runtime.responses import read_object

    from ...models.notebook_cell import NotebookCell

    return read_object(raw, NotebookCell)


async def asyncio(
    install_id: str, notebook_id: str, *, client: NuonClient, body: NotebookCellRequest | None = None
) -> NotebookCell:
    """Add a cell to a notebook.

    Appends a cell at the end of the notebook, as revision 1, and does not run it. Exactly one of `inline_contents`
    and `command` must be given (else 400).

    Since API 0.19.1006.

    Args:
        install_id: Install id, or its name.
        notebook_id: Id of the notebook. A name is not accepted.

    Returns:
        The cell, which has not run yet.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, notebook_id, client=client, body=body)).parsed


async def asyncio_detailed(
    install_id: str, notebook_id: str, *, client: NuonClient, body: NotebookCellRequest | None = None
) -> Response[NotebookCell]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, notebook_id, body=body), _read)


def sync(
    install_id: str, notebook_id: str, *, client: NuonClient, body: NotebookCellRequest | None = None
) -> NotebookCell:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, notebook_id, client=client, body=body).parsed


def sync_detailed(
    install_id: str, notebook_id: str, *, client: NuonClient, body: NotebookCellRequest | None = None
) -> Response[NotebookCell]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, notebook_id, body=body), _read)
