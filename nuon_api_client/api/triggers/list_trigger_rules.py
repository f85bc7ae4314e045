# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.trigger_rule import TriggerRule

OPERATION = Operation(
    "ListTriggerRules",
    "GET",
    "/v1/triggers/{trigger_id}/rules",
    "triggers.list_trigger_rules",
)


def _request(trigger_id: str) -> Request:
    return OPERATION.request(path={"trigger_id": trigger_id})


def _read(raw: RawResponse) -> list[TriggerRule]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.trigger_rule import TriggerRule

    return read_models(raw, TriggerRule)


async def asyncio(trigger_id: str, *, client: NuonClient) -> list[TriggerRule]:
    """List the rules that listen to a trigger.

    Lists the rules in force for a trigger, by name and in one answer: those of the newest active config of each app
    that are switched on and not suspended. Rules are declared in app configs and cannot be changed here. Needs the
    feature flag `triggers` of the org (else 500).

    Newer than API 0.19.1147.

    Args:
        trigger_id: Id of the trigger. Its name is not accepted.

    Returns:
        The rules in force, by name.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(trigger_id, client=client)).parsed


async def asyncio_detailed(trigger_id: str, *, client: NuonClient) -> Response[list[TriggerRule]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(trigger_id), _read)


def sync(trigger_id: str, *, client: NuonClient) -> list[TriggerRule]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(trigger_id, client=client).parsed


def sync_detailed(trigger_id: str, *, client: NuonClient) -> Response[list[TriggerRule]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(trigger_id), _read)
