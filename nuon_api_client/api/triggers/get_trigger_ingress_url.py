# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.trigger_ingress_url import TriggerIngressURL

OPERATION = Operation(
    "GetTriggerIngressURL",
    "PATCH",
    "/v1/triggers/{trigger_id}/ingress-url",
    "triggers.get_trigger_ingress_url",
)


def _request(trigger_id: str) -> Request:
    return OPERATION.request(path={"trigger_id": trigger_id})


def _read(raw: RawResponse) -> TriggerIngressURL:
    from nuon_api_client.runtime.responses import read_object

    from ...models.trigger_ingress_url import TriggerIngressURL

    return read_object(raw, TriggerIngressURL)


async def asyncio(trigger_id: str, *, client: NuonClient) -> TriggerIngressURL:
    """Get the address that events are sent to.

    Returns the secret address of a trigger. It is a PATCH that changes nothing, so that a token which may only read
    cannot see the address. Needs the feature flag `triggers` of the org (else 500).

    Newer than API 0.19.1147.

    Args:
        trigger_id: Id of the trigger. Its name is not accepted.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(trigger_id, client=client)).parsed


async def asyncio_detailed(trigger_id: str, *, client: NuonClient) -> Response[TriggerIngressURL]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(trigger_id), _read)


def sync(trigger_id: str, *, client: NuonClient) -> TriggerIngressURL:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(trigger_id, client=client).parsed


def sync_detailed(trigger_id: str, *, client: NuonClient) -> Response[TriggerIngressURL]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(trigger_id), _read)
