# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.runner_group import RunnerGroup

OPERATION = Operation(
    "GetInstallRunnerGroup",
    "GET",
    "/v1/installs/{install_id}/runner-group",
    "runners.get_install_runner_group",
)


def _request(install_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id})


def _read(raw: RawResponse) -> RunnerGroup:
    from nuon_api_client.runtime.responses import read_object

    from ...models.runner_group import RunnerGroup

    return read_object(raw, RunnerGroup)


async def asyncio(install_id: str, *, client: NuonClient) -> RunnerGroup:
    """Get the runner group of an install.

    Returns the group with the runner of an install and its settings. Only an install id works, not a name.

    Args:
        install_id: Id of an install; some reads take its name too.

    Returns:
        The group, with the runner and its settings.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client)).parsed


async def asyncio_detailed(install_id: str, *, client: NuonClient) -> Response[RunnerGroup]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id), _read)


def sync(install_id: str, *, client: NuonClient) -> RunnerGroup:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client).parsed


def sync_detailed(install_id: str, *, client: NuonClient) -> Response[RunnerGroup]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id), _read)
