# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.notebook import Notebook
    from ...models.update_notebook_request import UpdateNotebookRequest

OPERATION = Operation(
    "UpdateNotebook",
    "PATCH",
    "/v1/installs/{install_id}/notebooks/{notebook_id}",
    "notebooks.update_notebook",
    longest={"description": 2000, "name": 255},
)


def _request(install_id: str, notebook_id: str, *, body: UpdateNotebookRequest | None = None) -> Request:
    return OPERATION.request(
        path={"install_id": install_id, "notebook_id": notebook_id}, body={} if body is None else body
    )


def _read(raw: RawResponse) -> Notebook:
    from nuon_api_client.runtime.responses import read_object

    from ...models.notebook import Notebook

    return read_object(raw, Notebook)


async def asyncio(
    install_id: str, notebook_id: str, *, client: NuonClient, body: UpdateNotebookRequest | None = None
) -> Notebook:
    """Change a notebook.

    Sets what the body holds and leaves the rest; an empty text empties the field. The cells of an `archived`
    notebook cannot be run, but they can be read and changed; set `active` to use it again.

    Since API 0.19.1006.

    Args:
        install_id: Install id, or its name.
        notebook_id: Id of the notebook. A name is not accepted.

    Returns:
        The notebook as it is now, without its cells.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, notebook_id, client=client, body=body)).parsed


async def asyncio_detailed(
    install_id: str, notebook_id: str, *, client: NuonClient, body: UpdateNotebookRequest | None = None
) -> Response[Notebook]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, notebook_id, body=body), _read)


def sync(
    install_id: str, notebook_id: str, *, client: NuonClient, body: UpdateNotebookRequest | None = None
) -> Notebook:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, notebook_id, client=client, body=body).parsed


def sync_detailed(
    install_id: str, notebook_id: str, *, client: NuonClient, body: UpdateNotebookRequest | None = None
) -> Response[Notebook]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, notebook_id, body=body), _read)
