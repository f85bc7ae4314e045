# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_config import InstallConfig
    from ...models.update_install_config_request import UpdateInstallConfigRequest

OPERATION = Operation(
    "UpdateInstallConfig",
    "PATCH",
    "/v1/installs/{install_id}/configs/{config_id}",
    "installs.update_install_config",
)


def _request(install_id: str, config_id: str, *, body: UpdateInstallConfigRequest | None = None) -> Request:
    return OPERATION.request(path={"install_id": install_id, "config_id": config_id}, body={} if body is None else body)


def _read(raw: RawResponse) -> InstallConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_config import InstallConfig

    return read_object(raw, InstallConfig)


async def asyncio(
    install_id: str, config_id: str, *, client: NuonClient, body: UpdateInstallConfigRequest | None = None
) -> InstallConfig:
    """Update the config of an install.

    Changes an install's config; what is absent stays. Answers 201 although nothing is created, with a sparse record:
    only the id and what changed are sure to be there. No workflow starts, and running workflows keep their own
    approval option. 404 when there is no such config.

    Args:
        install_id: Id of an install; some reads take its name too.
        config_id: Id of a config.

    Returns:
        The id and what changed.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, config_id, client=client, body=body)).parsed


async def asyncio_detailed(
    install_id: str, config_id: str, *, client: NuonClient, body: UpdateInstallConfigRequest | None = None
) -> Response[InstallConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, config_id, body=body), _read)


def sync(
    install_id: str, config_id: str, *, client: NuonClient, body: UpdateInstallConfigRequest | None = None
) -> InstallConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, config_id, client=client, body=body).parsed


def sync_detailed(
    install_id: str, config_id: str, *, client: NuonClient, body: UpdateInstallConfigRequest | None = None
) -> Response[InstallConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, config_id, body=body), _read)
