# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "DeleteNotebookCell",
    "DELETE",
    "/v1/installs/{install_id}/notebooks/{notebook_id}/cells/{cell_id}",
    "notebooks.delete_notebook_cell",
)


def _request(install_id: str, notebook_id: str, cell_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id, "notebook_id": notebook_id, "cell_id": cell_id})


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


async def asyncio(install_id: str, notebook_id: str, cell_id: str, *, client: NuonClient) -> None:
    """Delete a cell of a notebook.

    The other cells keep their positions, so that there is a gap afterwards. The runs of the cell can still be read
    one by one.

    Since API 0.19.1006.

    Args:
        install_id: Install id, or its name.
        notebook_id: Id of the notebook. A name is not accepted.
        cell_id: Id of a cell of the notebook.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(install_id, notebook_id, cell_id, client=client)


async def asyncio_detailed(install_id: str, notebook_id: str, cell_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, notebook_id, cell_id), _read)


def sync(install_id: str, notebook_id: str, cell_id: str, *, client: NuonClient) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(install_id, notebook_id, cell_id, client=client)


def sync_detailed(install_id: str, notebook_id: str, cell_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, notebook_id, cell_id), _read)
