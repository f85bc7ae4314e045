# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.runner_process import RunnerProcess
    from ...models.runner_process_type import RunnerProcessType

OPERATION = Operation(
    "ListRunnerProcesses",
    "GET",
    "/v1/runners/{runner_id}/processes",
    "runners.list_runner_processes",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None)},
)


def _request(
    runner_id: str,
    *,
    type_: RunnerProcessType | None = None,
    status: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Request:
    return OPERATION.request(
        path={"runner_id": runner_id}, query={"type": type_, "status": status, "limit": limit, "offset": offset}
    )


def _read(raw: RawResponse) -> list[RunnerProcess]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.runner_process import RunnerProcess

    return read_models(raw, RunnerProcess)


async def asyncio(
    runner_id: str,
    *,
    client: NuonClient,
    type_: RunnerProcessType | None = None,
    status: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> list[RunnerProcess]:
    """List the processes of a runner.

    Processes that run and those that have ended, newest first, each with the requests to shut it down. A runner that
    is not known gives an empty list. The list has no page headers; read on with `offset` until fewer than `limit`
    come.

    Since API 0.19.894.

    Args:
        runner_id: Id of a runner, from its runner group.
        type_: Only processes of this kind.
        status: Statuses to keep, separated by commas, such as `active,offline`.
        limit: How many at most, 1 to 100; 25 unless told otherwise.
        offset: How many rows to leave out.

    Returns:
        The processes, newest first; at most `limit`.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(runner_id, client=client, type_=type_, status=status, limit=limit, offset=offset)
    ).parsed


async def asyncio_detailed(
    runner_id: str,
    *,
    client: NuonClient,
    type_: RunnerProcessType | None = None,
    status: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[list[RunnerProcess]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(runner_id, type_=type_, status=status, limit=limit, offset=offset), _read)


def sync(
    runner_id: str,
    *,
    client: NuonClient,
    type_: RunnerProcessType | None = None,
    status: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> list[RunnerProcess]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(runner_id, client=client, type_=type_, status=status, limit=limit, offset=offset).parsed


def sync_detailed(
    runner_id: str,
    *,
    client: NuonClient,
    type_: RunnerProcessType | None = None,
    status: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[list[RunnerProcess]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(runner_id, type_=type_, status=status, limit=limit, offset=offset), _read)
