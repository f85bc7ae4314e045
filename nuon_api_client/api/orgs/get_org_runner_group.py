# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.runner_group import RunnerGroup

OPERATION = Operation(
    "GetOrgRunnerGroup",
    "GET",
    "/v1/orgs/current/runner-group",
    "orgs.get_org_runner_group",
)


def _request() -> Request:
    return OPERATION.request()


def _read(raw: RawResponse) -> RunnerGroup:
    from nuon_api_client.runtime.responses import read_object

    from ...models.runner_group import RunnerGroup

    return read_object(raw, RunnerGroup)


async def asyncio(*, client: NuonClient) -> RunnerGroup:
    """Get the runner group of the org.

    Returns the group whose runners execute the builds of the current org, with the runners and their settings.

    Returns:
        The group, with its runners and their settings.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client)).parsed


async def asyncio_detailed(*, client: NuonClient) -> Response[RunnerGroup]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(), _read)


def sync(*, client: NuonClient) -> RunnerGroup:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client).parsed


def sync_detailed(*, client: NuonClient) -> Response[RunnerGroup]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(), _read)
