# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_config_diff_response import AppConfigDiffResponse

OPERATION = Operation(
    "GetAppConfigDiff",
    "GET",
    "/v1/apps/{app_id}/configs/{config_id}/diff",
    "apps.get_app_config_diff",
)


def _request(app_id: str, config_id: str, *, old_config_id: str | None = None) -> Request:
    return OPERATION.request(path={"app_id": app_id, "config_id": config_id}, query={"old_config_id": old_config_id})


def _read(raw: RawResponse) -> AppConfigDiffResponse:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_config_diff_response import AppConfigDiffResponse

    return read_object(raw, AppConfigDiffResponse)


async def asyncio(
    app_id: str, config_id: str, *, client: NuonClient, old_config_id: str | None = None
) -> AppConfigDiffResponse:
    """Compare two versions of an app's config.

    Compares this config version with an older one and returns the differences three times: as a tree, as counts, and
    as text for people. What is compared is the config as its author wrote it, so a version that was made part by
    part, without `intermediate_config_json`, cannot be compared. A version of another app is a 404. Takes the id of
    the app, not its name.

    Since API 0.19.1012.

    Args:
        app_id: Id of an app; some reads take its name too.
        config_id: Id of a config.
        old_config_id: The older version, of the same app. Absent means to compare with nothing, so that
            everything is new.

    Returns:
        The differences between the two versions.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, config_id, client=client, old_config_id=old_config_id)).parsed


async def asyncio_detailed(
    app_id: str, config_id: str, *, client: NuonClient, old_config_id: str | None = None
) -> Response[AppConfigDiffResponse]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, config_id, old_config_id=old_config_id), _read)


def sync(app_id: str, config_id: str, *, client: NuonClient, old_config_id: str | None = None) -> AppConfigDiffResponse:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, config_id, client=client, old_config_id=old_config_id).parsed


def sync_detailed(
    app_id: str, config_id: str, *, client: NuonClient, old_config_id: str | None = None
) -> Response[AppConfigDiffResponse]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, config_id, old_config_id=old_config_id), _read)
