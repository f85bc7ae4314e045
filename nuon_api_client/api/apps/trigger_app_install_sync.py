# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_install_config_sync import AppInstallConfigSync
    from ...models.idempotent_request import IdempotentRequest

OPERATION = Operation(
    "TriggerAppInstallSync",
    "POST",
    "/v1/apps/{app_id}/install-syncs",
    "apps.trigger_app_install_sync",
    longest={"request_id": 255},
    keyed_by="request_id",
)


def _request(app_id: str, *, body: IdempotentRequest | None = None) -> Request:
    return OPERATION.request(path={"app_id": app_id}, body={} if body is None else body)


def _read(raw: RawResponse) -> AppInstallConfigSync:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_install_config_sync import AppInstallConfigSync

    return read_object(raw, AppInstallConfigSync)


async def asyncio(app_id: str, *, client: NuonClient, body: IdempotentRequest | None = None) -> AppInstallConfigSync:
    """Sync the install configs of an app from git.

    Queues a sync of the config files of all installs of the app, from the repository that the app's latest installs
    config names. Installs that git has and the app has not are not created at once but wait for an approval: the
    sync's own, or on newer control planes that of a step of its workflow. An app without installs config is answered
    with 500. The org needs the app-install-syncing feature (400 without it).

    Since API 0.19.1115.

    Args:
        app_id: Id of an app; some reads take its name too.

    Returns:
        The sync, `queued`: follow it by its `id`.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, *, client: NuonClient, body: IdempotentRequest | None = None
) -> Response[AppInstallConfigSync]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, body=body), _read)


def sync(app_id: str, *, client: NuonClient, body: IdempotentRequest | None = None) -> AppInstallConfigSync:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client, body=body).parsed


def sync_detailed(
    app_id: str, *, client: NuonClient, body: IdempotentRequest | None = None
) -> Response[AppInstallConfigSync]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, body=body), _read)
