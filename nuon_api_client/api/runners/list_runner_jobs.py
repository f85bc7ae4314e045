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
    "ListRunnerJobs",
    "GET",
    "/v1/runner-jobs",
    "runners.list_runner_jobs",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(
    *,
    group: RunnerJobGroup | None = None,
    groups: str | None = None,
    status: RunnerJobStatus | None = None,
    statuses: str | None = None,
    executor: str,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Request:
    return OPERATION.request(
        query={
            "group": group,
            "groups": groups,
            "status": status,
            "statuses": statuses,
            "executor": executor,
            "limit": limit,
            "offset": offset,
            "page": page,
        }
    )


def _read(raw: RawResponse) -> list[RunnerJob]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.runner_job import RunnerJob

    return read_models(raw, RunnerJob)


async def asyncio(
    *,
    client: NuonClient,
    group: RunnerJobGroup | None = None,
    groups: str | None = None,
    status: RunnerJobStatus | None = None,
    statuses: str | None = None,
    executor: str,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[RunnerJob]:
    """List the jobs run by the control plane.

    Lists jobs of the current org that the control plane itself executed, as it does for orgs without an own runner.
    Jobs of runners are not in it.

    Since API 0.19.1047.

    Args:
        group: One job group. Wins over `groups`.
        groups: Job groups, separated by commas.
        status: One job status. Wins over `statuses`.
        statuses: Job statuses, separated by commas.
        executor: Must be `control-plane`; everything else is a 400.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of jobs of the control plane itself.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(
            client=client,
            group=group,
            groups=groups,
            status=status,
            statuses=statuses,
            executor=executor,
            limit=limit,
            offset=offset,
            page=page,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: NuonClient,
    group: RunnerJobGroup | None = None,
    groups: str | None = None,
    status: RunnerJobStatus | None = None,
    statuses: str | None = None,
    executor: str,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[RunnerJob]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(
        _request(
            group=group,
            groups=groups,
            status=status,
            statuses=statuses,
            executor=executor,
            limit=limit,
            offset=offset,
            page=page,
        ),
        _read,
    )


def sync(
    *,
    client: NuonClient,
    group: RunnerJobGroup | None = None,
    groups: str | None = None,
    status: RunnerJobStatus | None = None,
    statuses: str | None = None,
    executor: str,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[RunnerJob]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(
        client=client,
        group=group,
        groups=groups,
        status=status,
        statuses=statuses,
        executor=executor,
        limit=limit,
        offset=offset,
        page=page,
    ).parsed


def sync_detailed(
    *,
    client: NuonClient,
    group: RunnerJobGroup | None = None,
    groups: str | None = None,
    status: RunnerJobStatus | None = None,
    statuses: str | None = None,
    executor: str,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[RunnerJob]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(
        _request(
            group=group,
            groups=groups,
            status=status,
            statuses=statuses,
            executor=executor,
            limit=limit,
            offset=offset,
            page=page,
        ),
        _read,
    )
