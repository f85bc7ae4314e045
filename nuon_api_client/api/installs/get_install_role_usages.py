# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_role_usage import InstallRoleUsage

OPERATION = Operation(
    "GetInstallRoleUsages",
    "GET",
    "/v1/installs/{install_id}/roles/usages",
    "installs.get_install_role_usages",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(
    install_id: str, *, role_name: str, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> Request:
    return OPERATION.request(
        path={"install_id": install_id}, query={"role_name": role_name, "limit": limit, "offset": offset, "page": page}
    )


def _read(raw: RawResponse) -> list[InstallRoleUsage]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.install_role_usage import InstallRoleUsage

    return read_models(raw, InstallRoleUsage)


async def asyncio(
    install_id: str,
    *,
    client: NuonClient,
    role_name: str,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[InstallRoleUsage]:
    """List what used a role of an install.

    Lists the runner jobs and workflows that ran with a role, and why that role was picked.

    Since API 0.19.894.

    Args:
        install_id: Id of an install; some reads take its name too.
        role_name: Name of the role as the app config writes it, before any interpolation. Missing, it is a 500.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of what ran with the role.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(install_id, client=client, role_name=role_name, limit=limit, offset=offset, page=page)
    ).parsed


async def asyncio_detailed(
    install_id: str,
    *,
    client: NuonClient,
    role_name: str,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[InstallRoleUsage]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, role_name=role_name, limit=limit, offset=offset, page=page), _read)


def sync(
    install_id: str,
    *,
    client: NuonClient,
    role_name: str,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[InstallRoleUsage]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client, role_name=role_name, limit=limit, offset=offset, page=page).parsed


def sync_detailed(
    install_id: str,
    *,
    client: NuonClient,
    role_name: str,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[InstallRoleUsage]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, role_name=role_name, limit=limit, offset=offset, page=page), _read)
