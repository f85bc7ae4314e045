# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.runner_health_check import RunnerHealthCheck

OPERATION = Operation(
    "GetRunnerRecentHealthChecks",
    "GET",
    "/v1/runners/{runner_id}/recent-health-checks",
    "runners.get_runner_recent_health_checks",
    pages_by="offset",
    bounds={"offset": (0, None), "limit": (1, 100)},
)


def _request(
    runner_id: str,
    *,
    window: str | None = None,
    process_id: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
) -> Request:
    return OPERATION.request(
        path={"runner_id": runner_id},
        query={"window": window, "process_id": process_id, "offset": offset, "limit": limit},
    )


def _read(raw: RawResponse) -> list[RunnerHealthCheck]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.runner_health_check import RunnerHealthCheck

    return read_models(raw, RunnerHealthCheck)


async def asyncio(
    runner_id: str,
    *,
    client: NuonClient,
    window: str | None = None,
    process_id: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
) -> list[RunnerHealthCheck]:
    """List the recent health checks of a runner.

    Pages through the health checks of a runner within a window that ends now, oldest first. Of each minute only the
    last check is given. In Dec 2025 they are kept for a day, so a longer window gives no more. A window that is not
    a duration is a 500.

    Args:
        runner_id: Id of a runner, from its runner group.
        window: How far back to look, as a Go duration such as `90m`. An hour unless told otherwise.
        process_id: Only health checks of this process. Since API 0.19.894.
        offset: How many rows to leave out.
        limit: How many rows at most, 1 to 100.

    Returns:
        One page of health checks, oldest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(
            runner_id, client=client, window=window, process_id=process_id, offset=offset, limit=limit
        )
    ).parsed


async def asyncio_detailed(
    runner_id: str,
    *,
    client: NuonClient,
    window: str | None = None,
    process_id: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
) -> Response[list[RunnerHealthCheck]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(
        _request(runner_id, window=window, process_id=process_id, offset=offset, limit=limit), _read
    )


def sync(
    runner_id: str,
    *,
    client: NuonClient,
    window: str | None = None,
    process_id: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
) -> list[RunnerHealthCheck]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(
        runner_id, client=client, window=window, process_id=process_id, offset=offset, limit=limit
    ).parsed


def sync_detailed(
    runner_id: str,
    *,
    client: NuonClient,
    window: str | None = None,
    process_id: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
) -> Response[list[RunnerHealthCheck]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(
        _request(runner_id, window=window, process_id=process_id, offset=offset, limit=limit), _read
    )
