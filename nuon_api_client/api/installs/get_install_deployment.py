# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_deployment import InstallDeployment

OPERATION = Operation(
    "GetInstallDeployment",
    "GET",
    "/v1/installs/{install_id}/deployments/{workflow_id}",
    "installs.get_install_deployment",
)


def _request(install_id: str, workflow_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id, "workflow_id": workflow_id})


def _read(raw: RawResponse) -> InstallDeployment:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_deployment import InstallDeployment

    return read_object(raw, InstallDeployment)


async def asyncio(install_id: str, workflow_id: str, *, client: NuonClient) -> InstallDeployment:
    """Get one deployment of an install.

    Reads what one workflow changed in the install. A workflow that only planned, or that changes nothing, such as
    the run of an action, is a 404 though it exists.

    Newer than API 0.19.1147.

    Args:
        install_id: Id of an install; some reads take its name too.
        workflow_id: Id of a workflow.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, workflow_id, client=client)).parsed


async def asyncio_detailed(install_id: str, workflow_id: str, *, client: NuonClient) -> Response[InstallDeployment]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, workflow_id), _read)


def sync(install_id: str, workflow_id: str, *, client: NuonClient) -> InstallDeployment:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, workflow_id, client=client).parsed


def sync_detailed(install_id: str, workflow_id: str, *, client: NuonClient) -> Response[InstallDeployment]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, workflow_id), _read)
