# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install import Install
    from ...models.update_install_request import UpdateInstallRequest

OPERATION = Operation(
    "UpdateInstall",
    "PATCH",
    "/v1/installs/{install_id}",
    "installs.update_install",
)


def _request(install_id: str, *, body: UpdateInstallRequest | None = None) -> Request:
    return OPERATION.request(path={"install_id": install_id}, body={} if body is None else body)


def _read(raw: RawResponse) -> Install:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install import Install

    return read_object(raw, Install)


async def asyncio(install_id: str, *, client: NuonClient, body: UpdateInstallRequest | None = None) -> Install:
    """Update an install.

    Changes the name, the `managed_by` metadata or the approval option of an install; what is absent or empty stays.
    A given install config is created when the install has none. No workflow starts. The returned install is sparse
    and its `runner_status` reads `deprovisioned` because the runner is not loaded: read the install again for
    statuses.

    Args:
        install_id: Id of an install; some reads take its name too.

    Returns:
        The install; read it again for its statuses.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client, body=body)).parsed


async def asyncio_detailed(
    install_id: str, *, client: NuonClient, body: UpdateInstallRequest | None = None
) -> Response[Install]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, body=body), _read)


def sync(install_id: str, *, client: NuonClient, body: UpdateInstallRequest | None = None) -> Install:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client, body=body).parsed


def sync_detailed(
    install_id: str, *, client: NuonClient, body: UpdateInstallRequest | None = None
) -> Response[Install]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, body=body), _read)
