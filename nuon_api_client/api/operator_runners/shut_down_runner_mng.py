# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nuon_api_client._secret import forgetful
from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "ShutDownRunnerMng",
    "POST",
    "/v1/runners/{runner_id}/mng/shutdown",
    "operator_runners.shut_down_runner_mng",
)


def _request(runner_id: str, *, body: dict[str, Any] | None = None) -> Request:
    return OPERATION.request(path={"runner_id": runner_id}, body={} if body is None else body)


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


@forgetful
async def asyncio(runner_id: str, *, client: NuonClient, body: dict[str, Any] | None = None) -> None:
    """Shut down the managing process of a runner.

    Stops the process of type `mng` on the machine of an install's runner. While it is away, nobody updates or
    restarts the install process or shuts the machine down; as a rule the machine starts it again. For operators who
    want it to start afresh. Queues a job of type `mng-shut-down` and makes it available at once.

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
