# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nuon_api_client._secret import forgetful
from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "CreateInstallerInstall",
    "POST",
    "/v1/installer/{installer_slug}/installs",
    "installs.create_installer_install",
    removed="December 2025 at the latest",
)


def _request(installer_slug: str, *, body: dict[str, Any] | None = None) -> Request:
    return OPERATION.request(path={"installer_slug": installer_slug}, body={} if body is None else body)


def _read(raw: RawResponse) -> dict[str, Any]:
    from nuon_api_client.runtime.responses import read_map

    return read_map(raw)


@forgetful
async def asyncio(installer_slug: str, *, client: NuonClient, body: dict[str, Any] | None = None) -> dict[str, Any]:
    """Create an install through an installer.

    Creates an install from a published installer page. Control planes of 2024 served this operation; it was gone by
    Dec 2025. The body and the result are plain JSON objects. Use the ordinary create operation instead.

    Deprecated.

    Control planes since December 2025 at the latest no longer have it and answer 404.

    Args:
        installer_slug: Slug of the installer page.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(installer_slug, client=client, body=body)).parsed


@forgetful
async def asyncio_detailed(
    installer_slug: str, *, client: NuonClient, body: dict[str, Any] | None = None
) -> Response[dict[str, Any]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(installer_slug, body=body), _read)


@forgetful
def sync(installer_slug: str, *, client: NuonClient, body: dict[str, Any] | None = None) -> dict[str, Any]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(installer_slug, client=client, body=body).parsed


@forgetful
def sync_detailed(
    installer_slug: str, *, client: NuonClient, body: dict[str, Any] | None = None
) -> Response[dict[str, Any]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(installer_slug, body=body), _read)
