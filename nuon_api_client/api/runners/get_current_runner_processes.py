# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.runner_process import RunnerProcess

OPERATION = Operation(
    "GetCurrentRunnerProcesses",
    "GET",
    "/v1/runners/{runner_id}/processes/current",
    "runners.get_current_runner_processes",
)


def _request(runner_id: str) -> Request:
    return OPERATION.request(path={"runner_id": runner_id})


def _read(raw: RawResponse) -> list[RunnerProcess]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.runner_process import RunnerProcess

    return read_models(raw, RunnerProcess)


async def asyncio(runner_id: str, *, client: NuonClient) -> list[RunnerProcess]:
    """Get the active processes of a runner.

    Returns, for each kind of process, the newest one whose status is `active`, with the requests to shut it down.
    Where nothing is active, or the runner is not known, the list is empty; the server sends it as `null`.

    Since API 0.19.894.

    Args:
        runner_id: Id of a runner, from its runner group.

    Returns:
        One active process of each kind.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(runner_id, client=client)).parsed


async def asyncio_detailed(runner_id: str, *, client: NuonClient) -> Response[list[RunnerProcess]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(runner_id), _read)


def sync(runner_id: str, *, client: NuonClient) -> list[RunnerProcess]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(runner_id, client=client).parsed


def sync_detailed(runner_id: str, *, client: NuonClient) -> Response[list[RunnerProcess]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(runner_id), _read)
