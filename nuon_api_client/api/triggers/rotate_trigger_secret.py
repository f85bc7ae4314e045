# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.trigger_credentials import TriggerCredentials

OPERATION = Operation(
    "RotateTriggerSecret",
    "POST",
    "/v1/triggers/{trigger_id}/rotate-secret",
    "triggers.rotate_trigger_secret",
)


def _request(trigger_id: str) -> Request:
    return OPERATION.request(path={"trigger_id": trigger_id})


def _read(raw: RawResponse) -> TriggerCredentials:
    from nuon_api_client.runtime.responses import read_object

    from ...models.trigger_credentials import TriggerCredentials

    return read_object(raw, TriggerCredentials)


async def asyncio(trigger_id: str, *, client: NuonClient) -> TriggerCredentials:
    """Give a trigger a new secret.

    Makes a new secret and returns it. The newest one until now goes on working for 24 hours, and any older one is
    revoked, so that at most two work. A trigger without a secret of its own, or with one that the sending system
    issued, is a 409. Needs the feature flag `triggers` of the org (else 500).

    Newer than API 0.19.1147.

    Args:
        trigger_id: Id of the trigger. Its name is not accepted.

    Returns:
        The trigger with its new secret, without its address.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(trigger_id, client=client)).parsed


async def asyncio_detailed(trigger_id: str, *, client: NuonClient) -> Response[TriggerCredentials]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(trigger_id), _read)


def sync(trigger_id: str, *, client: NuonClient) -> TriggerCredentials:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(trigger_id, client=client).parsed


def sync_detailed(trigger_id: str, *, client: NuonClient) -> Response[TriggerCredentials]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(trigger_id), _read)
