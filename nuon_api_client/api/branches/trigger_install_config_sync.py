# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.trigger_install_config_sync_request import TriggerInstallConfigSyncRequest

OPERATION = Operation(
    "TriggerInstallConfigSync",
    "POST",
    "/v1/apps/{app_id}/branches/{app_branch_id}/sync-install-configs",
    "branches.trigger_install_config_sync",
)


def _request(app_id: str, app_branch_id: str, *, body: TriggerInstallConfigSyncRequest | None = None) -> Request:
    return OPERATION.request(path={"app_id": app_id, "app_branch_id": app_branch_id}, body={} if body is None else body)


def _read(raw: RawResponse) -> dict[str, str]:
    from nuon_api_client.runtime.responses import read_map

    return read_map(raw)


async def asyncio(
    app_id: str, app_branch_id: str, *, client: NuonClient, body: TriggerInstallConfigSyncRequest | None = None
) -> dict[str, str]:
    """Sync install configs from git through a branch.

    Queues a sync of config files from git for all installs of the app, or for the one named; send `{}` for all. The
    repository is the one that the app config names for installs. Installs are not created. A branch without config,
    an app config that names no repository for installs, and a name that no install has are answered with 500. Watch
    the config syncs of each install for the outcome.

    Since API 0.19.1091.

    Args:
        app_id: Id of an app; some reads take its name too.
        app_branch_id: Id of the branch, not its name.

    Returns:
        What was queued: `status` is `enqueued`, and `enqueued`, where it is sent, the number of installs as
        text.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, app_branch_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, app_branch_id: str, *, client: NuonClient, body: TriggerInstallConfigSyncRequest | None = None
) -> Response[dict[str, str]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, app_branch_id, body=body), _read)


def sync(
    app_id: str, app_branch_id: str, *, client: NuonClient, body: TriggerInstallConfigSyncRequest | None = None
) -> dict[str, str]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, app_branch_id, client=client, body=body).parsed


def sync_detailed(
    app_id: str, app_branch_id: str, *, client: NuonClient, body: TriggerInstallConfigSyncRequest | None = None
) -> Response[dict[str, str]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, app_branch_id, body=body), _read)
