# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.org import Org
    from ...models.update_org_request import UpdateOrgRequest

OPERATION = Operation(
    "UpdateOrg",
    "PATCH",
    "/v1/orgs/current",
    "orgs.update_org",
)


def _request(*, body: UpdateOrgRequest) -> Request:
    return OPERATION.request(body=body)


def _read(raw: RawResponse) -> Org:
    from nuon_api_client.runtime.responses import read_object

    from ...models.org import Org

    return read_object(raw, Org)


async def asyncio(*, client: NuonClient, body: UpdateOrgRequest) -> Org:
    """Rename the current org.

    Changes the name. The answer is sparse: it holds the id, the new name and the time of the change, and nothing
    else of the org. Get the org again for the rest.

    Returns:
        The id, the new name and the time of the change; nothing else of the org.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed


async def asyncio_detailed(*, client: NuonClient, body: UpdateOrgRequest) -> Response[Org]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(body=body), _read)


def sync(*, client: NuonClient, body: UpdateOrgRequest) -> Org:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, body=body).parsed


def sync_detailed(*, client: NuonClient, body: UpdateOrgRequest) -> Response[Org]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(body=body), _read)
