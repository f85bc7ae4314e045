# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.runner_card_details import RunnerCardDetails

OPERATION = Operation(
    "GetRunnerCardDetails",
    "GET",
    "/v1/runners/{runner_id}/card-details",
    "runners.get_runner_card_details",
)


def _request(runner_id: str) -> Request:
    return OPERATION.request(path={"runner_id": runner_id})


def _read(raw: RawResponse) -> RunnerCardDetails:
    from nuon_api_client.runtime.responses import read_object

    from ...models.runner_card_details import RunnerCardDetails

    return read_object(raw, RunnerCardDetails)


async def asyncio(runner_id: str, *, client: NuonClient) -> RunnerCardDetails:
    """Get a runner with its last heart-beat.

    Returns a runner with its group and settings, and the newest heart-beat of any of its processes. A runner without
    heart-beats is a 404 like one that does not exist; in Dec 2025 they are kept for 3 days.

    Args:
        runner_id: Id of a runner, from its runner group.

    Returns:
        The runner and its newest heart-beat.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(runner_id, client=client)).parsed


async def asyncio_detailed(runner_id: str, *, client: NuonClient) -> Response[RunnerCardDetails]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(runner_id), _read)


def sync(runner_id: str, *, client: NuonClient) -> RunnerCardDetails:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(runner_id, client=client).parsed


def sync_detailed(runner_id: str, *, client: NuonClient) -> Response[RunnerCardDetails]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(runner_id), _read)
