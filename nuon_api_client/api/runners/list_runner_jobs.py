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

    Args:
        group: Kind of work. The empty string means not known; `any` is only for asking; `image-actions` are
            actions that run in a container image of their own. The set is open.
        status: Progress of a job: `queued`, then `available` for a runner to take, then `in-progress`. It ends
            at `finished`, `failed`, `timed-out`, `not-attempted` or `cancelled`. The set is open.

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
