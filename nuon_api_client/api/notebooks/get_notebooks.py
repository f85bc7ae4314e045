# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.notebook import Notebook

OPERATION = Operation(
    "GetNotebooks",
    "GET",
    "/v1/installs/{install_id}/notebooks",
    "notebooks.get_notebooks",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None)},
)


def _request(install_id: str, *, q: str | None = None, limit: int | None = None, offset: int | None = None) -> Request:
    return OPERATION.request(path={"install_id": install_id}, query={"q": q, "limit": limit, "offset": offset})


def _read(raw: RawResponse) -> list[Notebook]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.notebook import Notebook

    return read_models(raw, Notebook)


async def asyncio(
    install_id: str, *, client: NuonClient, q: str | None = None, limit: int | None = None, offset: int | None = None
) -> list[Notebook]:
    """List the notebooks of an install.

    The one that was changed last comes first, and archived ones are included. Each comes with the number of its
    cells and the time of its last run, but without the cells. All operations on notebooks need the feature flag
    `notebooks` of the org, and answer 500 without it.

    Since API 0.19.1006.

    Args:
        install_id: Install id, or its name.
        q: Only notebooks whose name contains this text, whatever its case, or whose id it is.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.

    Returns:
        One page of notebooks without their cells, the one changed last first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client, q=q, limit=limit, offset=offset)).parsed


async def asyncio_detailed(
    install_id: str, *, client: NuonClient, q: str | None = None, limit: int | None = None, offset: int | None = None
) -> Response[list[Notebook]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, q=q, limit=limit, offset=offset), _read)


def sync(
    install_id: str, *, client: NuonClient, q: str | None = None, limit: int | None = None, offset: int | None = None
) -> list[Notebook]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client, q=q, limit=limit, offset=offset).parsed


def sync_detailed(
    install_id: str, *, client: NuonClient, q: str | None = None, limit: int | None = None, offset: int | None = None
) -> Response[list[Notebook]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, q=q, limit=limit, offset=offset), _read)
