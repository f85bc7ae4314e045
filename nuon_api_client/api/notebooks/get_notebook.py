# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.notebook import Notebook

OPERATION = Operation(
    "GetNotebook",
    "GET",
    "/v1/installs/{install_id}/notebooks/{notebook_id}",
    "notebooks.get_notebook",
)


def _request(install_id: str, notebook_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id, "notebook_id": notebook_id})


def _read(raw: RawResponse) -> Notebook:
    from nuon_api_client.runtime.responses import read_object

    from ...models.notebook import Notebook

    return read_object(raw, Notebook)


async def asyncio(install_id: str, notebook_id: str, *, client: NuonClient) -> Notebook:
    """Get a notebook.

    Reads a notebook with its cells, in their order, and the latest run of each cell.

    Since API 0.19.1006.

    Args:
        install_id: Install id, or its name.
        notebook_id: Id of the notebook. A name is not accepted.

    Returns:
        The notebook, with its cells and their latest runs.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, notebook_id, client=client)).parsed


async def asyncio_detailed(install_id: str, notebook_id: str, *, client: NuonClient) -> Response[Notebook]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, notebook_id), _read)


def sync(install_id: str, notebook_id: str, *, client: NuonClient) -> Notebook:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, notebook_id, client=client).parsed


def sync_detailed(install_id: str, notebook_id: str, *, client: NuonClient) -> Response[Notebook]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, notebook_id), _read)
