# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "DeleteTrigger",
    "DELETE",
    "/v1/triggers/{trigger_id}",
    "triggers.delete_trigger",
)


def _request(trigger_id: str, *, force: bool | None = None) -> Request:
    return OPERATION.request(path={"trigger_id": trigger_id}, query={"force": force})


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


async def asyncio(trigger_id: str, *, client: NuonClient, force: bool | None = None) -> None:
    """Delete a trigger.

    Its secrets become useless, and its address answers 404 from then on. A trigger that rules of an app config name
    is a 409 unless `force` is set, and one that a runbook step is waiting on is a 409 in any case. Needs the feature
    flag `triggers` of the org (else 500).

    Newer than API 0.19.1147.

    Args:
        trigger_id: Id of the trigger. Its name is not accepted.
        force: Delete it though rules name it. Only the text `true` counts.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(trigger_id, client=client, force=force)


async def asyncio_detailed(trigger_id: str, *, client: NuonClient, force: bool | None = None) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(trigger_id, force=force), _read)


def sync(trigger_id: str, *, client: NuonClient, force: bool | None = None) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(trigger_id, client=client, force=force)


def sync_detailed(trigger_id: str, *, client: NuonClient, force: bool | None = None) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(trigger_id, force=force), _read)
