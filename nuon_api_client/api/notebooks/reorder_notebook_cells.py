# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.reorder_cells_request import ReorderCellsRequest

OPERATION = Operation(
    "ReorderNotebookCells",
    "PUT",
    "/v1/installs/{install_id}/notebooks/{notebook_id}/cells/reorder",
    "notebooks.reorder_notebook_cells",
)


def _request(install_id: str, notebook_id: str, *, body: ReorderCellsRequest) -> Request:
    return OPERATION.request(path={"install_id": install_id, "notebook_id": notebook_id}, body=body)


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


async def asyncio(install_id: str, notebook_id: str, *, client: NuonClient, body: ReorderCellsRequest) -> None:
    """Put the cells of a notebook in order.

    Gives the cells the positions in which `cell_ids` names them. Name all of them: a cell that is left out keeps its
    position, though another may have got it. Ids that are no cells of the notebook take a position and are skipped
    without a word. Read the notebook for the new order; the answer is empty.

    Since API 0.19.1006.

    Args:
        install_id: Install id, or its name.
        notebook_id: Id of the notebook. A name is not accepted.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(install_id, notebook_id, client=client, body=body)


async def asyncio_detailed(
    install_id: str, notebook_id: str, *, client: NuonClient, body: ReorderCellsRequest
) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, notebook_id, body=body), _read)


def sync(install_id: str, notebook_id: str, *, client: NuonClient, body: ReorderCellsRequest) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(install_id, notebook_id, client=client, body=body)


def sync_detailed(
    install_id: str, notebook_id: str, *, client: NuonClient, body: ReorderCellsRequest
) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, notebook_id, body=body), _read)
