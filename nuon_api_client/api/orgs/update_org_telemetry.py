# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.org import Org
    from ...models.update_org_telemetry_request import UpdateOrgTelemetryRequest

OPERATION = Operation(
    "UpdateOrgTelemetry",
    "PATCH",
    "/v1/orgs/current/telemetry",
    "orgs.update_org_telemetry",
)


def _request(*, body: UpdateOrgTelemetryRequest | None = None) -> Request:
    return OPERATION.request(body={} if body is None else body)


def _read(raw: RawResponse) -> Org:
    from nuon_api_client.runtime.responses import read_object

    from ...models.org import Org

    return read_object(raw, Org)


async def asyncio(*, client: NuonClient, body: UpdateOrgTelemetryRequest | None = None) -> Org:
    """Change the telemetry settings of the org.

    Switches the telemetry of installs on or off for the org, as the default that a single install can override, and
    says where it is relayed to. A field that is absent stays as it is; a body without either is a 400. Only org
    admins may do this, others get 403.

    Newer than API 0.19.1147.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed


async def asyncio_detailed(*, client: NuonClient, body: UpdateOrgTelemetryRequest | None = None) -> Response[Org]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(body=body), _read)


def sync(*, client: NuonClient, body: UpdateOrgTelemetryRequest | None = None) -> Org:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, body=body).parsed


def sync_detailed(*, client: NuonClient, body: UpdateOrgTelemetryRequest | None = None) -> Response[Org]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(body=body), _read)
