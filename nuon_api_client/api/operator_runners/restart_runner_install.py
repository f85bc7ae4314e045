# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nuon_api_client._secret import forgetful
from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "RestartRunnerInstall",
    "POST",
    "/v1/runners/{runner_id}/mng/restart",
    "operator_runners.restart_runner_install",
)


def _request(runner_id: str, *, body: dict[str, Any] | None = None) -> Request:
    return OPERATION.request(path={"runner_id": runner_id}, body={} if body is None else body)


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


@forgetful
async def asyncio(runner_id: str, *, client: NuonClient, body: dict[str, Any] | None = None) -> None:
    """Restart the install process of a runner.

    Interrupts the runner of an install, and jobs in progress can be lost. For operators, and only for runners in
    management mode, on whose machine a process of type `mng` looks after the install process: that one does the
    restart. The answer comes before it has begun; look at the runner's processes and heart-beats afterwards.

    Since API 0.19.852.

    Args:
        runner_id: Id of a runner, from its runner group.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(runner_id, client=client, body=body)


@forgetful
async def asyncio_detailed(runner_id: str, *, client: NuonClient, body: dict[str, Any] | None = None) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(runner_id, body=body), _read)


@forgetful
def sync(runner_id: str, *, client: NuonClient, body: dict[str, Any] | None = None) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(runner_id, client=client, body=body)


@forgetful
def sync_detailed(runner_id: str, *, client: NuonClient, body: dict[str, Any] | None = None) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(runner_id, body=body), _read)
