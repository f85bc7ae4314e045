# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nuon_api_client._secret import forgetful
from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import UNSET, RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.runner_job import RunnerJob

OPERATION = Operation(
    "CancelRunnerJob",
    "POST",
    "/v1/runner-jobs/{runner_job_id}/cancel",
    "runners.cancel_runner_job",
)


def _request(runner_job_id: str, *, body: dict[str, Any] | None = None) -> Request:
    return OPERATION.request(path={"runner_job_id": runner_job_id}, body=UNSET if body is None else body)


def _read(raw: RawResponse) -> RunnerJob:
    from nuon_api_client.runtime.responses import read_object

    from ...models.runner_job import RunnerJob

    return read_object(raw, RunnerJob)


@forgetful
async def asyncio(runner_job_id: str, *, client: NuonClient, body: dict[str, Any] | None = None) -> RunnerJob:
    """Cancel a runner job.

    Marks a job and its running execution as cancelled. There is no check of the job's state: a job that is over is
    marked too. The answer is sparse: it holds the id, the status and the time of the change.

    Args:
        runner_job_id: Id of a job of a runner.

    Returns:
        The id, the status and the time of the change.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(runner_job_id, client=client, body=body)).parsed


@forgetful
async def asyncio_detailed(
    runner_job_id: str, *, client: NuonClient, body: dict[str, Any] | None = None
) -> Response[RunnerJob]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(runner_job_id, body=body), _read)


@forgetful
def sync(runner_job_id: str, *, client: NuonClient, body: dict[str, Any] | None = None) -> RunnerJob:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(runner_job_id, client=client, body=body).parsed


@forgetful
def sync_detailed(runner_job_id: str, *, client: NuonClient, body: dict[str, Any] | None = None) -> Response[RunnerJob]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(runner_job_id, body=body), _read)
