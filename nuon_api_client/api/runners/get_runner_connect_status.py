# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.runner_connection_status import RunnerConnectionStatus

OPERATION = Operation(
    "GetRunnerConnectStatus",
    "GET",
    "/v1/runners/{runner_id}/connected",
    "runners.get_runner_connect_status",
)


def _request(runner_id: str) -> Request:
    return OPERATION.request(path={"runner_id": runner_id})


def _read(raw: RawResponse) -> RunnerConnectionStatus:
    from nuon_api_client.runtime.responses import read_object

    from ...models.runner_connection_status import RunnerConnectionStatus

    return read_object(raw, RunnerConnectionStatus)


async def asyncio(runner_id: str, *, client: NuonClient) -> RunnerConnectionStatus:
    """Tell whether a runner is connected.

    Looks at the newest heart-beat of any process of the runner: connected means that it is at most 15 seconds old.
    This says nothing of health, which is in the runner's status and its health checks. A runner that never sent a
    heart-beat is not connected, and that is no error.

    Args:
        runner_id: Id of a runner, from its runner group.

    Returns:
        Whether the runner is connected, and when it was last heard of.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(runner_id, client=client)).parsed


async def asyncio_detailed(runner_id: str, *, client: NuonClient) -> Response[RunnerConnectionStatus]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(runner_id), _read)


def sync(runner_id: str, *, client: NuonClient) -> RunnerConnectionStatus:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(runner_id, client=client).parsed


def sync_detailed(runner_id: str, *, client: NuonClient) -> Response[RunnerConnectionStatus]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(runner_id), _read)
