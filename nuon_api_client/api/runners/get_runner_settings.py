# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.runner_group_settings import RunnerGroupSettings

OPERATION = Operation(
    "GetRunnerSettings",
    "GET",
    "/v1/runners/{runner_id}/settings",
    "runners.get_runner_settings",
)


def _request(runner_id: str) -> Request:
    return OPERATION.request(path={"runner_id": runner_id})


def _read(raw: RawResponse) -> RunnerGroupSettings:
    from nuon_api_client.runtime.responses import read_object

    from ...models.runner_group_settings import RunnerGroupSettings

    return read_object(raw, RunnerGroupSettings)


async def asyncio(runner_id: str, *, client: NuonClient) -> RunnerGroupSettings:
    """Get the settings of a runner.

    Returns the settings of the group that the runner belongs to, which all runners of the group share: image and
    version, limits, what it reports and which jobs it takes.

    Args:
        runner_id: Id of a runner, from its runner group.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(runner_id, client=client)).parsed


async def asyncio_detailed(runner_id: str, *, client: NuonClient) -> Response[RunnerGroupSettings]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(runner_id), _read)


def sync(runner_id: str, *, client: NuonClient) -> RunnerGroupSettings:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(runner_id, client=client).parsed


def sync_detailed(runner_id: str, *, client: NuonClient) -> Response[RunnerGroupSettings]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(runner_id), _read)
