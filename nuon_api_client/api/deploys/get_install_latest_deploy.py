# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_deploy import InstallDeploy

OPERATION = Operation(
    "GetInstallLatestDeploy",
    "GET",
    "/v1/installs/{install_id}/deploys/latest",
    "deploys.get_install_latest_deploy",
)


def _request(install_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id})


def _read(raw: RawResponse) -> InstallDeploy:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_deploy import InstallDeploy

    return read_object(raw, InstallDeploy)


async def asyncio(install_id: str, *, client: NuonClient) -> InstallDeploy:
    """Get the latest deploy of an install (unreliable).

    Not what its name says: it looks at one arbitrary component of the install and answers only if that component was
    deployed exactly once. In every other case it is a 400 with the text "no errors exist for install yet". Use the
    latest deploy of a component, or the list of deploys, instead.

    Args:
        install_id: Id of an install; some reads take its name too.

    Returns:
        The only deploy of some component.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client)).parsed


async def asyncio_detailed(install_id: str, *, client: NuonClient) -> Response[InstallDeploy]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id), _read)


def sync(install_id: str, *, client: NuonClient) -> InstallDeploy:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client).parsed


def sync_detailed(install_id: str, *, client: NuonClient) -> Response[InstallDeploy]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id), _read)
