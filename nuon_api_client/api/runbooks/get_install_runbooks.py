# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_runbook import InstallRunbook

OPERATION = Operation(
    "GetInstallRunbooks",
    "GET",
    "/v1/installs/{install_id}/runbooks",
    "runbooks.get_install_runbooks",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None)},
)


def _request(
    install_id: str,
    *,
    q: str | None = None,
    synced: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Request:
    return OPERATION.request(
        path={"install_id": install_id}, query={"q": q, "synced": synced, "limit": limit, "offset": offset}
    )


def _read(raw: RawResponse) -> list[InstallRunbook]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.install_runbook import InstallRunbook

    return read_models(raw, InstallRunbook)


async def asyncio(
    install_id: str,
    *,
    client: NuonClient,
    q: str | None = None,
    synced: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> list[InstallRunbook]:
    """List the runbooks of an install.

    The one that came last is first. Each comes with the runbook of the app, the newest config of that, and the
    latest run. Runbooks that the install's app config does not have are left out; with `synced` false they are all
    there is. An unknown install gives an empty list.

    Since API 0.19.974.

    Args:
        install_id: Id of an install; some reads take its name too.
        q: Only runbooks whose name contains this text, whatever its case, or the id of one runbook of the
            install, not of the app.
        synced: `true`: what the install's app config has. `false`: only what it no longer has.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.

    Returns:
        One page of the install's runbooks, each with its latest run.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client, q=q, synced=synced, limit=limit, offset=offset)).parsed


async def asyncio_detailed(
    install_id: str,
    *,
    client: NuonClient,
    q: str | None = None,
    synced: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[list[InstallRunbook]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, q=q, synced=synced, limit=limit, offset=offset), _read)


def sync(
    install_id: str,
    *,
    client: NuonClient,
    q: str | None = None,
    synced: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> list[InstallRunbook]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client, q=q, synced=synced, limit=limit, offset=offset).parsed


def sync_detailed(
    install_id: str,
    *,
    client: NuonClient,
    q: str | None = None,
    synced: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[list[InstallRunbook]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, q=q, synced=synced, limit=limit, offset=offset), _read)
