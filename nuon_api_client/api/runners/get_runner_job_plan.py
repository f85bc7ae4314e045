# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "GetRunnerJobPlan",
    "GET",
    "/v1/runner-jobs/{runner_job_id}/plan",
    "runners.get_runner_job_plan",
    accept="text/plain, application/json;q=0.9",
)


def _request(runner_job_id: str) -> Request:
    return OPERATION.request(path={"runner_job_id": runner_job_id})


def _read(raw: RawResponse) -> str:
    from nuon_api_client.runtime.responses import read_text

    return read_text(raw)


async def asyncio(runner_job_id: str, *, client: NuonClient) -> str:
    """Get the plan of a job as text.

    Returns the plan of a job as JSON text in its oldest form. It may hold credentials. The reply is marked as plain
    text. It is empty for jobs whose plan was only stored by kind.

    Deprecated.

    Args:
        runner_job_id: Id of a job of a runner.

    Returns:
        JSON text, or nothing.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(runner_job_id, client=client)).parsed


async def asyncio_detailed(runner_job_id: str, *, client: NuonClient) -> Response[str]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(runner_job_id), _read)


def sync(runner_job_id: str, *, client: NuonClient) -> str:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(runner_job_id, client=client).parsed


def sync_detailed(runner_job_id: str, *, client: NuonClient) -> Response[str]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(runner_job_id), _read)
