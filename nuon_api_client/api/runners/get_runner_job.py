# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.runner_job import RunnerJob

OPERATION = Operation(
    "GetRunnerJob",
    "GET",
    "/v1/runner-jobs/{runner_job_id}",
    "runners.get_runner_job",
)


def _request(runner_job_id: str) -> Request:
    return OPERATION.request(path={"runner_job_id": runner_job_id})


def _read(raw: RawResponse) -> RunnerJob:
    from nuon_api_client.runtime.responses import read_object

    from ...models.runner_job import RunnerJob

    return read_object(raw, RunnerJob)


async def asyncio(runner_job_id: str, *, client: NuonClient) -> RunnerJob:
    """Get a runner job.

    Returns a job with its latest execution. Results, outputs of the execution and the plan are separate.

    Deprecated.

    Args:
        runner_job_id: Id of a job of a runner.

    Returns:
        The job, with its latest execution.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(runner_job_id, client=client)).parsed


async def asyncio_detailed(runner_job_id: str, *, client: NuonClient) -> Response[RunnerJob]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(runner_job_id), _read)


def sync(runner_job_id: str, *, client: NuonClient) -> RunnerJob:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(runner_job_id, client=client).parsed


def sync_detailed(runner_job_id: str, *, client: NuonClient) -> Response[RunnerJob]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(runner_job_id), _read)
