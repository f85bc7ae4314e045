# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.create_org_request import CreateOrgRequest
    from ...models.org import Org

OPERATION = Operation(
    "CreateOrg",
    "POST",
    "/v1/orgs",
    "orgs.create_org",
    needs_org=False,
)


def _request(*, body: CreateOrgRequest) -> Request:
    return OPERATION.request(body=body)


def _read(raw: RawResponse) -> Org:
    from nuon_api_client.runtime.responses import read_object

    from ...models.org import Org

    return read_object(raw, Org)


async def asyncio(*, client: NuonClient, body: CreateOrgRequest) -> Org:
    """Create an org.

    Creates an org, makes the caller its admin and starts provisioning its runner. The answer has status `queued`;
    poll the current org until it is `active` or `error`. Service accounts are refused with 400. A name that is taken
    is a 400 in Dec 2025 and a 409 in Aug 2026. Works without an org header.

    Returns:
        The org, `queued`. Wait until it is `active`.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed


async def asyncio_detailed(*, client: NuonClient, body: CreateOrgRequest) -> Response[Org]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(body=body), _read)


def sync(*, client: NuonClient, body: CreateOrgRequest) -> Org:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, body=body).parsed


def sync_detailed(*, client: NuonClient, body: CreateOrgRequest) -> Response[Org]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(body=body), _read)
