# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_permissions_config import AppPermissionsConfig
    from ...models.create_app_permissions_config_request import CreateAppPermissionsConfigRequest

OPERATION = Operation(
    "CreateAppPermissionsConfig",
    "POST",
    "/v1/apps/{app_id}/permissions-configs",
    "apps.create_app_permissions_config",
)


def _request(app_id: str, *, body: CreateAppPermissionsConfigRequest) -> Request:
    return OPERATION.request(path={"app_id": app_id}, body=body)


def _read(raw: RawResponse) -> AppPermissionsConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_permissions_config import AppPermissionsConfig

    return read_object(raw, AppPermissionsConfig)


async def asyncio(app_id: str, *, client: NuonClient, body: CreateAppPermissionsConfigRequest) -> AppPermissionsConfig:
    """Add the permissions part to an app config.

    Stores the roles that the customer's stack makes for the runner: one each to set an install up, to change it and
    to tear it down, and any number of break-glass and custom ones. The first three must each have a name, a display
    name, a description and at least one policy (else 400). Newer servers also refuse a policy that grants in two
    ways for one cloud, and an inline policy that is not an IAM policy document. Break-glass roles go both here and
    into the break-glass part. Takes the id of the app, not its name.

    Args:
        app_id: Id of an app; some reads take its name too.

    Returns:
        The permissions config with its roles and their policies.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, *, client: NuonClient, body: CreateAppPermissionsConfigRequest
) -> Response[AppPermissionsConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, body=body), _read)


def sync(app_id: str, *, client: NuonClient, body: CreateAppPermissionsConfigRequest) -> AppPermissionsConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client, body=body).parsed


def sync_detailed(
    app_id: str, *, client: NuonClient, body: CreateAppPermissionsConfigRequest
) -> Response[AppPermissionsConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, body=body), _read)
