# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_policy_config import AppPolicyConfig

OPERATION = Operation(
    "GetAppPolicyConfig",
    "GET",
    "/v1/apps/{app_id}/policy-config/{policy_config_id}",
    "apps.get_app_policy_config",
)


def _request(app_id: str, policy_config_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "policy_config_id": policy_config_id})


def _read(raw: RawResponse) -> AppPolicyConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_policy_config import AppPolicyConfig

    return read_object(raw, AppPolicyConfig)


async def asyncio(app_id: str, policy_config_id: str, *, client: NuonClient) -> AppPolicyConfig:
    """Get one policy of an app.

    Reads one policy of any version of the policies part, with its source text. A policy of another app is a 404.

    Since API 0.19.894.

    Args:
        app_id: Id or name of the app.
        policy_config_id: Id of a single policy, not of the policies part it is in.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, policy_config_id, client=client)).parsed


async def asyncio_detailed(app_id: str, policy_config_id: str, *, client: NuonClient) -> Response[AppPolicyConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, policy_config_id), _read)


def sync(app_id: str, policy_config_id: str, *, client: NuonClient) -> AppPolicyConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, policy_config_id, client=client).parsed


def sync_detailed(app_id: str, policy_config_id: str, *, client: NuonClient) -> Response[AppPolicyConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, policy_config_id), _read)
