# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_deploy import InstallDeploy

OPERATION = Operation(
    "GetInstallDeploy",
    "GET",
    "/v1/installs/{install_id}/deploys/{deploy_id}",
    "deploys.get_install_deploy",
)


def _request(install_id: str, deploy_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id, "deploy_id": deploy_id})


def _read(raw: RawResponse) -> InstallDeploy:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_deploy import InstallDeploy

    return read_object(raw, InstallDeploy)


async def asyncio(install_id: str, deploy_id: str, *, client: NuonClient) -> InstallDeploy:
    """Get one deploy.

    The complete deploy: log stream, its ten newest runner jobs (newest first), action runs, image and build.
    `status` passes through `queued`, `planning`, `syncing`, `pending-approval` and `executing`, some of them twice.
    It ends as `active`, `inactive` (teardown), `auto-skipped` (nothing to change), `no-drift` or `drifted`
    (plan-only), or fails as `error`, `noop`, `cancelled`, `approval-denied` or `discarded`.

    Args:
        install_id: Id of an install; some reads take its name too.
        deploy_id: Id of a deploy.

    Returns:
        The deploy, with its log stream and runner jobs.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, deploy_id, client=client)).parsed


async def asyncio_detailed(install_id: str, deploy_id: str, *, client: NuonClient) -> Response[InstallDeploy]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, deploy_id), _read)


def sync(install_id: str, deploy_id: str, *, client: NuonClient) -> InstallDeploy:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, deploy_id, client=client).parsed


def sync_detailed(install_id: str, deploy_id: str, *, client: NuonClient) -> Response[InstallDeploy]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, deploy_id), _read)
