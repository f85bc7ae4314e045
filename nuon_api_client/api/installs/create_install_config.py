# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.create_install_config_request import CreateInstallConfigRequest
    from ...models.install_config import InstallConfig

OPERATION = Operation(
    "CreateInstallConfig",
    "POST",
    "/v1/installs/{install_id}/configs",
    "installs.create_install_config",
)


def _request(install_id: str, *, body: CreateInstallConfigRequest | None = None) -> Request:
    return OPERATION.request(path={"install_id": install_id}, body={} if body is None else body)


def _read(raw: RawResponse) -> InstallConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_config import InstallConfig

    return read_object(raw, InstallConfig)


async def asyncio(
    install_id: str, *, client: NuonClient, body: CreateInstallConfigRequest | None = None
) -> InstallConfig:
    """Create the config of an install.

    Gives an install its config, above all whether workflows ask for approval. An install has one config: a second is
    a 400 or a 409. Update it instead. No workflow starts.

    Args:
        install_id: Id of an install; some reads take its name too.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client, body=body)).parsed


async def asyncio_detailed(
    install_id: str, *, client: NuonClient, body: CreateInstallConfigRequest | None = None
) -> Response[InstallConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, body=body), _read)


def sync(install_id: str, *, client: NuonClient, body: CreateInstallConfigRequest | None = None) -> InstallConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client, body=body).parsed


def sync_detailed(
    install_id: str, *, client: NuonClient, body: CreateInstallConfigRequest | None = None
) -> Response[InstallConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, body=body), _read)
