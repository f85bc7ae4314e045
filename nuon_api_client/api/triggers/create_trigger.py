# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.create_trigger_request import CreateTriggerRequest
    from ...models.trigger_credentials import TriggerCredentials

OPERATION = Operation(
    "CreateTrigger",
    "POST",
    "/v1/triggers",
    "triggers.create_trigger",
    longest={"name": 128},
)


def _request(*, body: CreateTriggerRequest) -> Request:
    return OPERATION.request(body=body)


def _read(raw: RawResponse) -> TriggerCredentials:
    from nuon_api_client.runtime.responses import read_object

    from ...models.trigger_credentials import TriggerCredentials

    return read_object(raw, TriggerCredentials)


async def asyncio(*, client: NuonClient, body: CreateTriggerRequest) -> TriggerCredentials:
    """Create a trigger.

    Makes an address that another system sends events to, and sets how they prove where they come from. The answer is
    the only one that has both the address and the secret; give them to the sender. What an event starts is not said
    here but by rules in app configs. A preset fixes how a known system signs and names its events, and refuses
    settings that contradict it. A taken name is refused. Needs the feature flag `triggers` of the org (else 500).

    Newer than API 0.19.1147.

    Returns:
        The trigger, with its address and its secret.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed


async def asyncio_detailed(*, client: NuonClient, body: CreateTriggerRequest) -> Response[TriggerCredentials]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(body=body), _read)


def sync(*, client: NuonClient, body: CreateTriggerRequest) -> TriggerCredentials:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, body=body).parsed


def sync_detailed(*, client: NuonClient, body: CreateTriggerRequest) -> Response[TriggerCredentials]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(body=body), _read)
