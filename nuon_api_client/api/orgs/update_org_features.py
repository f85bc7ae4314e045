# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.org import Org
    from ...models.update_org_features_request import UpdateOrgFeaturesRequest

OPERATION = Operation(
    "UpdateOrgFeatures",
    "PATCH",
    "/v1/orgs/current/features",
    "orgs.update_org_features",
)


def _request(*, body: UpdateOrgFeaturesRequest) -> Request:
    return OPERATION.request(body=body)


def _read(raw: RawResponse) -> Org:
    from nuon_api_client.runtime.responses import read_object

    from ...models.org import Org

    return read_object(raw, Org)


async def asyncio(*, client: NuonClient, body: UpdateOrgFeaturesRequest) -> Org:
    """Change feature flags of the org.

    Sets the flags that are named and leaves the others alone, then returns the org. Allowed only while the flag
    `user-managed-features` is on; that flag itself cannot be changed here.

    Since API 0.19.765.

    Returns:
        The org, with all its flags in `features`.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed


async def asyncio_detailed(*, client: NuonClient, body: UpdateOrgFeaturesRequest) -> Response[Org]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(body=body), _read)


def sync(*, client: NuonClient, body: UpdateOrgFeaturesRequest) -> Org:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, body=body).parsed


def sync_detailed(*, client: NuonClient, body: UpdateOrgFeaturesRequest) -> Response[Org]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(body=body), _read)
