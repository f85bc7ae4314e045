# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.runner_process import RunnerProcess

OPERATION = Operation(
    "GetRunnerProcessPublic",
    "GET",
    "/v1/runners/{runner_id}/processes/{process_id}",
    "runners.get_runner_process_public",
)


def _request(runner_id: str, process_id: str) -> Request:
    return OPERATION.request(path={"runner_id": runner_id, "process_id": process_id})


def _read(raw: RawResponse) -> RunnerProcess:
    from nuon_api_client.runtime.responses import read_object

    from ...models.runner_process import RunnerProcess

    return read_object(raw, RunnerProcess)


async def asyncio(runner_id: str, process_id: str, *, client: NuonClient) -> RunnerProcess:
    """Get a process of a runner.

    Returns a process with the requests to shut it down. Its id alone decides: the runner in the path is not
    compared. An unknown process is a 404, and one of another org a 500.

    Since API 0.19.894.

    Args:
        runner_id: Id of a runner, from its runner group.
        process_id: Id of a process, from the processes of the runner.

    Returns:
        The process, with the requests to shut it down.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(runner_id, process_id, client=client)).parsed


async def asyncio_detailed(runner_id: str, process_id: str, *, client: NuonClient) -> Response[RunnerProcess]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(runner_id, process_id), _read)


def sync(runner_id: str, process_id: str, *, client: NuonClient) -> RunnerProcess:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(runner_id, process_id, client=client).parsed


def sync_detailed(runner_id: str, process_id: str, *, client: NuonClient) -> Response[RunnerProcess]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(runner_id, process_id), _read)
