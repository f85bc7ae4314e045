# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_sandbox_config import AppSandboxConfig
    from ...models.create_app_sandbox_config_request import CreateAppSandboxConfigRequest

OPERATION = Operation(
    "CreateAppSandboxConfig",
    "POST",
    "/v1/apps/{app_id}/sandbox-configs",
    "apps.create_app_sandbox_config",
)


def _request(app_id: str, *, body: CreateAppSandboxConfigRequest) -> Request:
    return OPERATION.request(path={"app_id": app_id}, body=body)


def _read(raw: RawResponse) -> AppSandboxConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_sandbox_config import AppSandboxConfig

    return read_object(raw, AppSandboxConfig)


async def asyncio(app_id: str, *, client: NuonClient, body: CreateAppSandboxConfigRequest) -> AppSandboxConfig:
    """Add the sandbox part to an app config.

    Stores where the code of the sandbox is and how to run it. A private repository must be readable through a VCS
    connection of the org. Without `type` it is Terraform, which needs a version; Pulumi sandboxes exist since 2026
    and only in orgs with the feature flag `pulumi-sandbox`. Installs are not changed by it. Takes the id of the app,
    not its name; an unknown one is a 404.

    Since API 0.19.686.

    Args:
        app_id: Id of an app; some reads take its name too.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, *, client: NuonClient, body: CreateAppSandboxConfigRequest
) -> Response[AppSandboxConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, body=body), _read)


def sync(app_id: str, *, client: NuonClient, body: CreateAppSandboxConfigRequest) -> AppSandboxConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client, body=body).parsed


def sync_detailed(
    app_id: str, *, client: NuonClient, body: CreateAppSandboxConfigRequest
) -> Response[AppSandboxConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, body=body), _read)
