# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.runner_job import RunnerJob
    from ...models.runner_job_group import RunnerJobGroup
    from ...models.runner_job_status import RunnerJobStatus

OPERATION = Operation(
    "GetRunnerJobs",
    "GET",
    "/v1/runners/{runner_id}/jobs",
    "runners.get_runner_jobs",
    pages_by="offset",
    bounds={"offset": (0, None), "limit": (1, 100), "page": (0, None)},
)


def _request(
    runner_id: str,
    *,
    group: RunnerJobGroup | None = None,
    groups: str | None = None,
    status: RunnerJobStatus | None = None,
    statuses: str | None = None,
    executor: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
    page: int | None = None,
) -> Request:
    return OPERATION.request(
        path={"runner_id": runner_id},
        query={
            "group": group,
            "groups": groups,
            "status": status,
            "statuses": statuses,
            "executor": executor,
            "offset": offset,
            "limit": limit,
            "page": page,
        },
    )


def _read(raw: RawResponse) -> list[RunnerJob]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.runner_job import RunnerJob

    return read_models(raw, RunnerJob)


async def asyncio(
    runner_id: str,
    *,
    client: NuonClient,
    group: RunnerJobGroup | None = None,
    groups: str | None = None,
    status: RunnerJobStatus | None = None,
    statuses: str | None = None,
    executor: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
    page: int | None = None,
) -> list[RunnerJob]:
    """List the jobs of a runner.

    Pages through the jobs of a runner, newest first, in all statuses unless told otherwise, without executions and
    plans. A job that `failed` or `timed-out` goes back to `in-progress` when it is tried again, so those two are no
    certain end while `max_executions` is above 1. In Dec 2025 an unknown runner gives an empty list; later servers
    answer 404. A `limit` that is not a number is a 400.

    Args:
        runner_id: Id of a runner, from its runner group.
        group: One job group. Wins over `groups`.
        groups: Job groups, separated by commas.
        status: One job status. Wins over `statuses`.
        statuses: Job statuses, separated by commas.
        executor: Only jobs that this executor ran. `control-plane` gives the org's jobs that the control plane
            ran itself, whichever runner is in the path. Since API 0.19.1043.
        offset: How many rows to leave out.
        limit: How many rows at most, 1 to 100.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of jobs, newest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(
            runner_id,
            client=client,
            group=group,
            groups=groups,
            status=status,
            statuses=statuses,
            executor=executor,
            offset=offset,
            limit=limit,
            page=page,
        )
    ).parsed


async def asyncio_detailed(
    runner_id: str,
    *,
    client: NuonClient,
    group: RunnerJobGroup | None = None,
    groups: str | None = None,
    status: RunnerJobStatus | None = None,
    statuses: str | None = None,
    executor: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
    page: int | None = None,
) -> Response[list[RunnerJob]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(
        _request(
            runner_id,
            group=group,
            groups=groups,
            status=status,
            statuses=statuses,
            executor=executor,
            offset=offset,
            limit=limit,
            page=page,
        ),
        _read,
    )


def sync(
    runner_id: str,
    *,
    client: NuonClient,
    group: RunnerJobGroup | None = None,
    groups: str | None = None,
    status: RunnerJobStatus | None = None,
    statuses: str | None = None,
    executor: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
    page: int | None = None,
) -> list[RunnerJob]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(
        runner_id,
        client=client,
        group=group,
        groups=groups,
        status=status,
        statuses=statuses,
        executor=executor,
        offset=offset,
        limit=limit,
        page=page,
    ).parsed


def sync_detailed(
    runner_id: str,
    *,
    client: NuonClient,
    group: RunnerJobGroup | None = None,
    groups: str | None = None,
    status: RunnerJobStatus | None = None,
    statuses: str | None = None,
    executor: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
    page: int | None = None,
) -> Response[list[RunnerJob]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(
        _request(
            runner_id,
            group=group,
            groups=groups,
            status=status,
            statuses=statuses,
            executor=executor,
            offset=offset,
            limit=limit,
            page=page,
        ),
        _read,
    )
