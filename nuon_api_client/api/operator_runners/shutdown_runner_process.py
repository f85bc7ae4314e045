# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.runner_process_shutdown import RunnerProcessShutdown
    from ...models.shutdown_runner_process_request import ShutdownRunnerProcessRequest

OPERATION = Operation(
    "ShutdownRunnerProcess",
    "POST",
    "/v1/runners/{runner_id}/processes/{process_id}/shutdown",
    "operator_runners.shutdown_runner_process",
)


def _request(runner_id: str, process_id: str, *, body: ShutdownRunnerProcessRequest) -> Request:
    return OPERATION.request(path={"runner_id": runner_id, "process_id": process_id}, body=body)


def _read(raw: RawResponse) -> RunnerProcessShutdown:
    from nuon_api_client.runtime.responses import read_object

    from ...models.runner_process_shutdown import RunnerProcessShutdown

    return read_object(raw, RunnerProcessShutdown)


async def asyncio(
    runner_id: str, process_id: str, *, client: NuonClient, body: ShutdownRunnerProcessRequest
) -> RunnerProcessShutdown:
    """Shut down one process of a runner.

    Stops one process of a runner, for an install in the customer's own account; with `force`, jobs in progress are
    lost. Meant for operators. Stores the request and returns it. The process goes to `pending-shutdown` at once, a
    failed health check is noted for it, and it ends as `shut-down`: get the process again to see that. An unknown
    process is a 404; one that belongs to another runner is a 500.

    Since API 0.19.894.

    Args:
        runner_id: Id of a runner, from its runner group.
        process_id: Id of a process, from the processes of the runner.

    Returns:
        The request to shut down, with status `requested`.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(runner_id, process_id, client=client, body=body)).parsed


async def asyncio_detailed(
    runner_id: str, process_id: str, *, client: NuonClient, body: ShutdownRunnerProcessRequest
) -> Response[RunnerProcessShutdown]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(runner_id, process_id, body=body), _read)


def sync(
    runner_id: str, process_id: str, *, client: NuonClient, body: ShutdownRunnerProcessRequest
) -> RunnerProcessShutdown:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(runner_id, process_id, client=client, body=body).parsed


def sync_detailed(
    runner_id: str, process_id: str, *, client: NuonClient, body: ShutdownRunnerProcessRequest
) -> Response[RunnerProcessShutdown]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(runner_id, process_id, body=body), _read)
