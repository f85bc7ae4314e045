# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_update_page import InstallUpdatePage

OPERATION = Operation(
    "GetInstallUpdates",
    "GET",
    "/v1/installs/{install_id}/updates",
    "installs.get_install_updates",
    pages_by="more",
    bounds={"limit": (1, 100), "offset": (0, None)},
)


def _request(install_id: str, *, limit: int | None = None, offset: int | None = None) -> Request:
    return OPERATION.request(path={"install_id": install_id}, query={"limit": limit, "offset": offset})


def _read(raw: RawResponse) -> InstallUpdatePage:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_update_page import InstallUpdatePage

    return read_object(raw, InstallUpdatePage)


async def asyncio(
    install_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None
) -> InstallUpdatePage:
    """List changes of the configuration of an install.

    Merges four kinds of changes into one list, newest first: moves to another app config, new inputs, versions of
    the stack, and versions of the config file of the install. Of inputs only the names are told. Pages are announced
    in the body (`has_more`). An install that does not exist gives an empty list.

    Newer than API 0.19.1147.

    Args:
        install_id: Id of an install; some reads take its name too.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.

    Returns:
        One page of changes, newest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client, limit=limit, offset=offset)).parsed


async def asyncio_detailed(
    install_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None
) -> Response[InstallUpdatePage]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, limit=limit, offset=offset), _read)


def sync(
    install_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None
) -> InstallUpdatePage:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client, limit=limit, offset=offset).parsed


def sync_detailed(
    install_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None
) -> Response[InstallUpdatePage]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, limit=limit, offset=offset), _read)
