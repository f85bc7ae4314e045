# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.update_app_config_installs_request import UpdateAppConfigInstallsRequest

OPERATION = Operation(
    "UpdateAppConfigInstalls",
    "POST",
    "/v1/apps/{app_id}/configs/{config_id}/update-installs",
    "apps.update_app_config_installs",
)


def _request(app_id: str, config_id: str, *, body: UpdateAppConfigInstallsRequest | None = None) -> Request:
    return OPERATION.request(path={"app_id": app_id, "config_id": config_id}, body={} if body is None else body)


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


async def asyncio(
    app_id: str, config_id: str, *, client: NuonClient, body: UpdateAppConfigInstallsRequest | None = None
) -> None:
    """Move installs to a config version.

    Points the named installs of the app, or all of them, at this config version. It only changes the reference:
    nothing is deployed and no workflow starts, so deploy or reprovision afterwards. Since 2026 the stored inputs are
    carried over to the new version as well. Ids that are not installs of this app are skipped without a word; an
    empty list without `UpdateAll` changes nothing and still succeeds.

    Since API 0.19.705.

    Args:
        app_id: Id of an app; some reads take its name too.
        config_id: Id of a config.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(app_id, config_id, client=client, body=body)


async def asyncio_detailed(
    app_id: str, config_id: str, *, client: NuonClient, body: UpdateAppConfigInstallsRequest | None = None
) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, config_id, body=body), _read)


def sync(
    app_id: str, config_id: str, *, client: NuonClient, body: UpdateAppConfigInstallsRequest | None = None
) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(app_id, config_id, client=client, body=body)


def sync_detailed(
    app_id: str, config_id: str, *, client: NuonClient, body: UpdateAppConfigInstallsRequest | None = None
) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, config_id, body=body), _read)
