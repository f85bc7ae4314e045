# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nuon_api_client._secret import forgetful
from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "GracefulShutDownRunner",
    "POST",
    "/v1/runners/{runner_id}/graceful-shutdown",
    "operator_runners.graceful_shut_down_runner",
)


def _request(runner_id: str, *, body: dict[str, Any] | None = None) -> Request:
    return OPERATION.request(path={"runner_id": runner_id}, body={} if body is None else body)


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


@forgetful
async def asyncio(runner_id: str, *, client: NuonClient, body: dict[str, Any] | None = None) -> None:
    """Shut down a runner after its work.

    Stops a runner, for operators who replace or restart it: until one is up again, nothing is built or deployed
    through it. Queues a job of type `shut-down` behind the runner's other jobs. A runner that is not healthy never
    gets to it and needs a forced shutdown. The request is accepted without effect while the runner is `offline`, or
    is being provisioned or deprovisioned.

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
