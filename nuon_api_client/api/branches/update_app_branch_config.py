# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_branch_config import AppBranchConfig
    from ...models.update_app_branch_config_request import UpdateAppBranchConfigRequest

OPERATION = Operation(
    "UpdateAppBranchConfig",
    "PATCH",
    "/v1/apps/{app_id}/branches/{app_branch_id}/configs/{config_id}",
    "branches.update_app_branch_config",
)


def _request(
    app_id: str, app_branch_id: str, config_id: str, *, body: UpdateAppBranchConfigRequest | None = None
) -> Request:
    return OPERATION.request(
        path={"app_id": app_id, "app_branch_id": app_branch_id, "config_id": config_id},
        body={} if body is None else body,
    )


def _read(raw: RawResponse) -> AppBranchConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_branch_config import AppBranchConfig

    return read_object(raw, AppBranchConfig)


async def asyncio(
    app_id: str,
    app_branch_id: str,
    config_id: str,
    *,
    client: NuonClient,
    body: UpdateAppBranchConfigRequest | None = None,
) -> AppBranchConfig:
    """Change settings of a branch config in place.

    Changes how runs of a branch config treat changes that do not matter, without making a new version of it. A field
    that is absent stays as it is. A body without any field is answered with 500, and repeating it does not help; a
    pattern that is not valid is refused too. The org needs the app-branches feature, else the answer is a 400.

    Newer than API 0.19.1147.

    Args:
        app_id: Id of an app; some reads take its name too.
        app_branch_id: Id of the branch, not its name.
        config_id: Id of a config of the branch, not of an app config.

    Returns:
        The branch config after the change, without its install groups and repository.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, app_branch_id, config_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str,
    app_branch_id: str,
    config_id: str,
    *,
    client: NuonClient,
    body: UpdateAppBranchConfigRequest | None = None,
) -> Response[AppBranchConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, app_branch_id, config_id, body=body), _read)


def sync(
    app_id: str,
    app_branch_id: str,
    config_id: str,
    *,
    client: NuonClient,
    body: UpdateAppBranchConfigRequest | None = None,
) -> AppBranchConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, app_branch_id, config_id, client=client, body=body).parsed


def sync_detailed(
    app_id: str,
    app_branch_id: str,
    config_id: str,
    *,
    client: NuonClient,
    body: UpdateAppBranchConfigRequest | None = None,
) -> Response[AppBranchConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, app_branch_id, config_id, body=body), _read)
