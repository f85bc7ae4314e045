# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.create_notebook_request import CreateNotebookRequest
    from ...models.notebook import Notebook

OPERATION = Operation(
    "CreateNotebook",
    "POST",
    "/v1/installs/{install_id}/notebooks",
    "notebooks.create_notebook",
    longest={"description": 2000, "name": 255},
)


def _request(install_id: str, *, body: CreateNotebookRequest | None = None) -> Request:
    return OPERATION.request(path={"install_id": install_id}, body={} if body is None else body)


def _read(raw: RawResponse) -> Notebook:
    from nuon_api_client.runtime.responses import read_object

    from ...models.notebook import Notebook

    return read_object(raw, Notebook)


async def asyncio(install_id: str, *, client: NuonClient, body: CreateNotebookRequest | None = None) -> Notebook:
    """Create a notebook.

    The notebook is empty: add cells to it, scripts or commands, and run them one by one on the runner of the
    install. The org needs the feature flag `notebooks` (else 500).

    Since API 0.19.1006.

    Args:
        install_id: Install id, or its name.

    Returns:
        The notebook, `active` and empty.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client, body=body)).parsed


async def asyncio_detailed(
    install_id: str, *, client: NuonClient, body: CreateNotebookRequest | None = None
) -> Response[Notebook]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, body=body), _read)


def sync(install_id: str, *, client: NuonClient, body: CreateNotebookRequest | None = None) -> Notebook:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client, body=body).parsed


def sync_detailed(
    install_id: str, *, client: NuonClient, body: CreateNotebookRequest | None = None
) -> Response[Notebook]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, body=body), _read)
