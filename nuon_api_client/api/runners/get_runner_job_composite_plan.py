# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.composite_plan import CompositePlan

OPERATION = Operation(
    "GetRunnerJobCompositePlan",
    "GET",
    "/v1/runner-jobs/{runner_job_id}/composite-plan",
    "runners.get_runner_job_composite_plan",
)


def _request(runner_job_id: str) -> Request:
    return OPERATION.request(path={"runner_job_id": runner_job_id})


def _read(raw: RawResponse) -> CompositePlan:
    from nuon_api_client.runtime.responses import read_object

    from ...models.composite_plan import CompositePlan

    return read_object(raw, CompositePlan)


async def asyncio(runner_job_id: str, *, client: NuonClient) -> CompositePlan:
    """Get the plan of a job, by kind.

    Returns what the runner was told to do in a job. One of the properties is filled, depending on the kind of job.
    It may hold credentials. A job without a plan is a 404; a job of a group that has no plans is a 500.

    Args:
        runner_job_id: Id of a job of a runner.

    Returns:
        The plan; it may hold credentials.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(runner_job_id, client=client)).parsed


async def asyncio_detailed(runner_job_id: str, *, client: NuonClient) -> Response[CompositePlan]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(runner_job_id), _read)


def sync(runner_job_id: str, *, client: NuonClient) -> CompositePlan:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(runner_job_id, client=client).parsed


def sync_detailed(runner_job_id: str, *, client: NuonClient) -> Response[CompositePlan]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(runner_job_id), _read)
