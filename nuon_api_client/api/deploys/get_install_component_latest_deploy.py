# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_deploy import InstallDeploy

OPERATION = Operation(
    "GetInstallComponentLatestDeploy",
    "GET",
    "/v1/installs/{install_id}/components/{component_id}/deploys/latest",
    "deploys.get_install_component_latest_deploy",
)


def _request(install_id: str, component_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id, "component_id": component_id})


def _read(raw: RawResponse) -> InstallDeploy:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_deploy import InstallDeploy

    return read_object(raw, InstallDeploy)


async def asyncio(install_id: str, component_id: str, *, client: NuonClient) -> InstallDeploy:
    """Get the latest deploy of one component on an install.

    The newest deploy that was not plan-only. A component that was never deployed is a 404, or 200 with an object
    without `id`; treat both as "none". The item is as incomplete as in the list of deploys (`install_id` empty, no
    logs, no runner jobs). In Dec 2025 `offset`, `limit` and `page` are honoured here too and change which deploy
    counts as latest.

    Args:
        install_id: Id of an install; some reads take its name too.
        component_id: The component's id, not the id of the install component.

    Returns:
        The newest deploy; without an `id` there was none.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, component_id, client=client)).parsed


async def asyncio_detailed(install_id: str, component_id: str, *, client: NuonClient) -> Response[InstallDeploy]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, component_id), _read)


def sync(install_id: str, component_id: str, *, client: NuonClient) -> InstallDeploy:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, component_id, client=client).parsed


def sync_detailed(install_id: str, component_id: str, *, client: NuonClient) -> Response[InstallDeploy]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, component_id), _read)
