# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_secrets_config import AppSecretsConfig
    from ...models.create_app_secrets_config_request import CreateAppSecretsConfigRequest

OPERATION = Operation(
    "CreateAppSecretsConfig",
    "POST",
    "/v1/apps/{app_id}/secrets-configs",
    "apps.create_app_secrets_config",
)


def _request(app_id: str, *, body: CreateAppSecretsConfigRequest) -> Request:
    return OPERATION.request(path={"app_id": app_id}, body=body)


def _read(raw: RawResponse) -> AppSecretsConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_secrets_config import AppSecretsConfig

    return read_object(raw, AppSecretsConfig)


async def asyncio(app_id: str, *, client: NuonClient, body: CreateAppSecretsConfigRequest) -> AppSecretsConfig:
    """Add the secrets part to an app config.

    Declares the secrets that a customer enters with the stack of an install: their names and how they are handled,
    not their values. Each needs a name, a display name and a description (else 400). A name may hold lower-case
    letters, digits, `_`, `.` and braces. Takes the id of the app, not its name.

    Args:
        app_id: Id of an app; some reads take its name too.

    Returns:
        The secrets config with its declarations.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, *, client: NuonClient, body: CreateAppSecretsConfigRequest
) -> Response[AppSecretsConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, body=body), _read)


def sync(app_id: str, *, client: NuonClient, body: CreateAppSecretsConfigRequest) -> AppSecretsConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client, body=body).parsed


def sync_detailed(
    app_id: str, *, client: NuonClient, body: CreateAppSecretsConfigRequest
) -> Response[AppSecretsConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, body=body), _read)
