# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.installs_health_response import InstallsHealthResponse

OPERATION = Operation(
    "GetInstallsHealth",
    "GET",
    "/v1/installs/health",
    "installs.get_installs_health",
)


def _request(*, app_id: str | None = None, labels: str | None = None) -> Request:
    return OPERATION.request(query={"app_id": app_id, "labels": labels})


def _read(raw: RawResponse) -> InstallsHealthResponse:
    from nuon_api_client.runtime.responses import read_object

    from ...models.installs_health_response import InstallsHealthResponse

    return read_object(raw, InstallsHealthResponse)


async def asyncio(
    *, client: NuonClient, app_id: str | None = None, labels: str | None = None
) -> InstallsHealthResponse:
    """Get the health of all installs.

    Rolls up the live health of every install the caller can see, to decide whether a staged rollout may go on.
    Installs whose health was never evaluated are counted in `unset`, not as healthy. Without the `component-health`
    feature on the org the answer is 403.

    Since API 0.19.1093.

    Args:
        app_id: Only installs of this app.
        labels: Only installs with all these labels: `key:value,key:value`.

    Returns:
        Counts by verdict, and the installs behind them.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client, app_id=app_id, labels=labels)).parsed


async def asyncio_detailed(
    *, client: NuonClient, app_id: str | None = None, labels: str | None = None
) -> Response[InstallsHealthResponse]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id=app_id, labels=labels), _read)


def sync(*, client: NuonClient, app_id: str | None = None, labels: str | None = None) -> InstallsHealthResponse:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, app_id=app_id, labels=labels).parsed


def sync_detailed(
    *, client: NuonClient, app_id: str | None = None, labels: str | None = None
) -> Response[InstallsHealthResponse]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id=app_id, labels=labels), _read)
