# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.runner_heart_beat import RunnerHeartBeat

OPERATION = Operation(
    "GetProcessLatestHeartBeat",
    "GET",
    "/v1/runners/{runner_id}/processes/{process_id}/heart-beats/latest",
    "runners.get_process_latest_heart_beat",
)


def _request(runner_id: str, process_id: str) -> Request:
    return OPERATION.request(path={"runner_id": runner_id, "process_id": process_id})


def _read(raw: RawResponse) -> RunnerHeartBeat:
    from nuon_api_client.runtime.responses import read_object

    from ...models.runner_heart_beat import RunnerHeartBeat

    return read_object(raw, RunnerHeartBeat)


async def asyncio(runner_id: str, process_id: str, *, client: NuonClient) -> RunnerHeartBeat:
    """Get the last heart-beat of a process.

    Returns the newest heart-beat that one process of the runner sent. A process without heart-beats is a 404, and so
    is an unknown runner.

    Since API 0.19.894.

    Args:
        runner_id: Id of a runner, from its runner group.
        process_id: Id of a process, from the processes of the runner.

    Returns:
        The newest heart-beat of the process.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(runner_id, process_id, client=client)).parsed


async def asyncio_detailed(runner_id: str, process_id: str, *, client: NuonClient) -> Response[RunnerHeartBeat]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(runner_id, process_id), _read)


def sync(runner_id: str, process_id: str, *, client: NuonClient) -> RunnerHeartBeat:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(runner_id, process_id, client=client).parsed


def sync_detailed(runner_id: str, process_id: str, *, client: NuonClient) -> Response[RunnerHeartBeat]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(runner_id, process_id), _read)
