# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_policies_config import AppPoliciesConfig

OPERATION = Operation(
    "GetAppPoliciesConfig",
    "GET",
    "/v1/apps/{app_id}/policies-configs/{policies_config_id}",
    "apps.get_app_policies_config",
)


def _request(app_id: str, policies_config_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "policies_config_id": policies_config_id})


def _read(raw: RawResponse) -> AppPoliciesConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_policies_config import AppPoliciesConfig

    return read_object(raw, AppPoliciesConfig)


async def asyncio(app_id: str, policies_config_id: str, *, client: NuonClient) -> AppPoliciesConfig:
    """Get one policies config of an app.

    Reads one version of the policies part of an app with its policies. A server of Dec 2025 ignores the id: it
    answers the newest version of the app, and leaves the policies out. Compare the id in the answer with the one you
    asked for.

    Args:
        app_id: Id or name of the app.
        policies_config_id: Id of one version of the policies part of an app. Ignored in Dec 2025.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, policies_config_id, client=client)).parsed


async def asyncio_detailed(app_id: str, policies_config_id: str, *, client: NuonClient) -> Response[AppPoliciesConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, policies_config_id), _read)


def sync(app_id: str, policies_config_id: str, *, client: NuonClient) -> AppPoliciesConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, policies_config_id, client=client).parsed


def sync_detailed(app_id: str, policies_config_id: str, *, client: NuonClient) -> Response[AppPoliciesConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, policies_config_id), _read)
