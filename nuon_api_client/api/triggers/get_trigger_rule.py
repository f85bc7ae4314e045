# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.trigger_rule import TriggerRule

OPERATION = Operation(
    "GetTriggerRule",
    "GET",
    "/v1/triggers/{trigger_id}/rules/{rule_id}",
    "triggers.get_trigger_rule",
)


def _request(trigger_id: str, rule_id: str) -> Request:
    return OPERATION.request(path={"trigger_id": trigger_id, "rule_id": rule_id})


def _read(raw: RawResponse) -> TriggerRule:
    from nuon_api_client.runtime.responses import read_object

    from ...models.trigger_rule import TriggerRule

    return read_object(raw, TriggerRule)


async def asyncio(trigger_id: str, rule_id: str, *, client: NuonClient) -> TriggerRule:
    """Get a rule that listens to a trigger.

    Reads one rule in force for a trigger. A rule that is switched off, suspended, or of an app config that was
    replaced is a 404. Needs the feature flag `triggers` of the org (else 500).

    Newer than API 0.19.1147.

    Args:
        trigger_id: Id of the trigger. Its name is not accepted.
        rule_id: Id of the rule, from the list of rules. A new app config gives it a new one.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(trigger_id, rule_id, client=client)).parsed


async def asyncio_detailed(trigger_id: str, rule_id: str, *, client: NuonClient) -> Response[TriggerRule]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(trigger_id, rule_id), _read)


def sync(trigger_id: str, rule_id: str, *, client: NuonClient) -> TriggerRule:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(trigger_id, rule_id, client=client).parsed


def sync_detailed(trigger_id: str, rule_id: str, *, client: NuonClient) -> Response[TriggerRule]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(trigger_id, rule_id), _read)
