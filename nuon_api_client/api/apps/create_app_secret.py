# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_secret import AppSecret
    from ...models.create_app_secret_request import CreateAppSecretRequest

OPERATION = Operation(
    "CreateAppSecret",
    "POST",
    "/v1/apps/{app_id}/secrets",
    "apps.create_app_secret",
)


def _request(app_id: str, *, body: CreateAppSecretRequest) -> Request:
    return OPERATION.request(path={"app_id": app_id}, body=body)


def _read(raw: RawResponse) -> AppSecret:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_secret import AppSecret

    return read_object(raw, AppSecret)


async def asyncio(app_id: str, *, client: NuonClient, body: CreateAppSecretRequest) -> AppSecret:
    """Store a secret of an app.

    Stores a value under a name, for all installs of the app; a secret of that name gets the new value. The API does
    not give it back as a secret, but it stands in the clear among the app's variables in the state of each install.
    A name may hold lower-case letters, digits, `_` and `-` (else 400). Takes the id of the app, not its name.

    Since API 0.19.686.

    Args:
        app_id: Id of an app; some reads take its name too.

    Returns:
        The secret, without its value.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client, body=body)).parsed


async def asyncio_detailed(app_id: str, *, client: NuonClient, body: CreateAppSecretRequest) -> Response[AppSecret]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, body=body), _read)


def sync(app_id: str, *, client: NuonClient, body: CreateAppSecretRequest) -> AppSecret:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client, body=body).parsed


def sync_detailed(app_id: str, *, client: NuonClient, body: CreateAppSecretRequest) -> Response[AppSecret]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, body=body), _read)
