# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_component import InstallComponent

OPERATION = Operation(
    "GetInstallComponents",
    "GET",
    "/v1/installs/{install_id}/components",
    "installs.get_install_components",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(
    install_id: str,
    *,
    types: str | None = None,
    q: str | None = None,
    labels: str | None = None,
    synced: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Request:
    return OPERATION.request(
        path={"install_id": install_id},
        query={
            "types": types,
            "q": q,
            "labels": labels,
            "synced": synced,
            "limit": limit,
            "offset": offset,
            "page": page,
        },
    )


def _read(raw: RawResponse) -> list[InstallComponent]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.install_component import InstallComponent

    return read_models(raw, InstallComponent)


async def asyncio(
    install_id: str,
    *,
    client: NuonClient,
    types: str | None = None,
    q: str | None = None,
    labels: str | None = None,
    synced: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[InstallComponent]:
    """List the components of an install.

    Lists the components of an install, newest first, each with its app component and its drift, if any. Deploys are
    not included.

    Args:
        install_id: Id of an install; some reads take its name too.
        types: Component types, separated by commas.
        q: Case-insensitive part of the component name.
        labels: Only components with all these labels: `key:value,key:value`. Since API 0.19.894.
        synced: `true`: what the install's app config has. `false`: only what it no longer has.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of components of the install, newest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(
            install_id,
            client=client,
            types=types,
            q=q,
            labels=labels,
            synced=synced,
            limit=limit,
            offset=offset,
            page=page,
        )
    ).parsed


async def asyncio_detailed(
    install_id: str,
    *,
    client: NuonClient,
    types: str | None = None,
    q: str | None = None,
    labels: str | None = None,
    synced: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[InstallComponent]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(
        _request(install_id, types=types, q=q, labels=labels, synced=synced, limit=limit, offset=offset, page=page),
        _read,
    )


def sync(
    install_id: str,
    *,
    client: NuonClient,
    types: str | None = None,
    q: str | None = None,
    labels: str | None = None,
    synced: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[InstallComponent]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(
        install_id, client=client, types=types, q=q, labels=labels, synced=synced, limit=limit, offset=offset, page=page
    ).parsed


def sync_detailed(
    install_id: str,
    *,
    client: NuonClient,
    types: str | None = None,
    q: str | None = None,
    labels: str | None = None,
    synced: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[InstallComponent]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(
        _request(install_id, types=types, q=q, labels=labels, synced=synced, limit=limit, offset=offset, page=page),
        _read,
    )
