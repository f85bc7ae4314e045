# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.trigger import Trigger

OPERATION = Operation(
    "ListTriggers",
    "GET",
    "/v1/triggers",
    "triggers.list_triggers",
)


def _request() -> Request:
    return OPERATION.request()


def _read(raw: RawResponse) -> list[Trigger]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.trigger import Trigger

    return read_models(raw, Trigger)


async def asyncio(*, client: NuonClient) -> list[Trigger]:
    """List the triggers of the org.

    All triggers come in one answer, in no defined order, each with what is known of its newest 20 secrets. Neither
    the secrets nor the addresses to send events to are in it. Needs the feature flag `triggers` of the org (else
    500).

    Newer than API 0.19.1147.

    Returns:
        All triggers of the org.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client)).parsed


async def asyncio_detailed(*, client: NuonClient) -> Response[list[Trigger]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(), _read)


def sync(*, client: NuonClient) -> list[Trigger]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client).parsed


def sync_detailed(*, client: NuonClient) -> Response[list[Trigger]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(), _read)
