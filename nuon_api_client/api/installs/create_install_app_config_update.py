# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.create_install_app_config_update_request import CreateInstallAppConfigUpdateRequest
    from ...models.install_app_config_version import InstallAppConfigVersion

OPERATION = Operation(
    "CreateInstallAppConfigUpdate",
    "POST",
    "/v1/installs/{install_id}/app-config-updates",
    "installs.create_install_app_config_update",
    longest={"request_id": 255},
    keyed_by="request_id",
)


def _request(install_id: str, *, body: CreateInstallAppConfigUpdateRequest) -> Request:
    return OPERATION.request(path={"install_id": install_id}, body=body)


def _read(raw: RawResponse) -> InstallAppConfigVersion:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_app_config_version import InstallAppConfigVersion

    return read_object(raw, InstallAppConfigVersion)


async def asyncio(
    install_id: str, *, client: NuonClient, body: CreateInstallAppConfigUpdateRequest
) -> InstallAppConfigVersion:
    """Move an install to another app config.

    Starts a workflow that compares the install's app config with another one and deploys what differs. Returns the
    record of this transition, whose `workflow_id` names the workflow. With `plan_only` nothing is applied.

    Since API 0.19.1012.

    Args:
        install_id: Id of an install; some reads take its name too.

    Returns:
        The transition, whose `workflow_id` names the workflow.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client, body=body)).parsed


async def asyncio_detailed(
    install_id: str, *, client: NuonClient, body: CreateInstallAppConfigUpdateRequest
) -> Response[InstallAppConfigVersion]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, body=body), _read)


def sync(install_id: str, *, client: NuonClient, body: CreateInstallAppConfigUpdateRequest) -> InstallAppConfigVersion:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client, body=body).parsed


def sync_detailed(
    install_id: str, *, client: NuonClient, body: CreateInstallAppConfigUpdateRequest
) -> Response[InstallAppConfigVersion]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, body=body), _read)
