# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nuon_api_client._secret import forgetful
from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "MngVMShutDown",
    "POST",
    "/v1/runners/{runner_id}/mng/shutdown-vm",
    "operator_runners.mng_vm_shut_down",
)


def _request(runner_id: str, *, body: dict[str, Any] | None = None) -> Request:
    return OPERATION.request(path={"runner_id": runner_id}, body={} if body is None else body)


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


@forgetful
async def asyncio(runner_id: str, *, client: NuonClient, body: dict[str, Any] | None = None) -> None:
    """Shut down the machine of a runner.

    Turns off the machine in the customer's account on which an install's runner lives. Jobs in progress are lost,
    and nothing can be deployed to the install until a machine is up again, which is the business of the install's
    stack, not of this call. For operators, as the last resort. Queues a job of type `mng-vm-shut-down` and makes it
    available at once. Only the `mng` process takes such a job, so a runner without one never does; the end of the
    job's log is lost with the machine.

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
