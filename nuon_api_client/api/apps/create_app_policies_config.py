# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_policies_config import AppPoliciesConfig
    from ...models.create_app_policies_config_request import CreateAppPoliciesConfigRequest

OPERATION = Operation(
    "CreateAppPoliciesConfig",
    "POST",
    "/v1/apps/{app_id}/policies-configs",
    "apps.create_app_policies_config",
)


def _request(app_id: str, *, body: CreateAppPoliciesConfigRequest) -> Request:
    return OPERATION.request(path={"app_id": app_id}, body=body)


def _read(raw: RawResponse) -> AppPoliciesConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_policies_config import AppPoliciesConfig

    return read_object(raw, AppPoliciesConfig)


async def asyncio(app_id: str, *, client: NuonClient, body: CreateAppPoliciesConfigRequest) -> AppPoliciesConfig:
    """Add the policies part to an app config.

    Stores policies that check plans and manifests before they are applied. A type that the server does not know is a
    400; in Dec 2025 it knows `kubernetes_cluster` and the types that name runner jobs. Of each policy a server of
    Dec 2025 stores type and contents only, and does not show them in the answer. Since 2026, OPA source that does
    not compile is refused, and newer servers demand `components` of every policy whose type is a kind of component.
    Takes the id of the app, not its name.

    Args:
        app_id: Id of an app; some reads take its name too.

    Returns:
        The policies config; with its policies since 2026.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, *, client: NuonClient, body: CreateAppPoliciesConfigRequest
) -> Response[AppPoliciesConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, body=body), _read)


def sync(app_id: str, *, client: NuonClient, body: CreateAppPoliciesConfigRequest) -> AppPoliciesConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client, body=body).parsed


def sync_detailed(
    app_id: str, *, client: NuonClient, body: CreateAppPoliciesConfigRequest
) -> Response[AppPoliciesConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, body=body), _read)
