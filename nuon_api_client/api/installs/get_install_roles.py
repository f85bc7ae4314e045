# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_role import InstallRole

OPERATION = Operation(
    "GetInstallRoles",
    "GET",
    "/v1/installs/{install_id}/roles",
    "installs.get_install_roles",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(
    install_id: str,
    *,
    q: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Request:
    return OPERATION.request(
        path={"install_id": install_id}, query={"q": q, "limit": limit, "offset": offset, "page": page}
    )


def _read(raw: RawResponse) -> list[InstallRole]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.install_role import InstallRole

    return read_models(raw, InstallRole)


async def asyncio(
    install_id: str,
    *,
    client: NuonClient,
    q: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[InstallRole]:
    """List the roles of an install.

    Lists the roles of an install across all its app configs. Most callers want the roles of the current app config
    only.

    Since API 0.19.894.

    Args:
        install_id: Id of an install; some reads take its name too.
        q: Case-insensitive part of the display name.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of roles, of all app configs.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client, q=q, limit=limit, offset=offset, page=page)).parsed


async def asyncio_detailed(
    install_id: str,
    *,
    client: NuonClient,
    q: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[InstallRole]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, q=q, limit=limit, offset=offset, page=page), _read)


def sync(
    install_id: str,
    *,
    client: NuonClient,
    q: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[InstallRole]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client, q=q, limit=limit, offset=offset, page=page).parsed


def sync_detailed(
    install_id: str,
    *,
    client: NuonClient,
    q: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[InstallRole]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, q=q, limit=limit, offset=offset, page=page), _read)
