# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.create_install_component_deploy_request import CreateInstallComponentDeployRequest
    from ...models.install_deploy import InstallDeploy

OPERATION = Operation(
    "CreateInstallComponentDeploy",
    "POST",
    "/v1/installs/{install_id}/components/{component_id}/deploys",
    "deploys.create_install_component_deploy",
    longest={"request_id": 255},
    keyed_by="request_id",
)


def _request(install_id: str, component_id: str, *, body: CreateInstallComponentDeployRequest) -> Request:
    return OPERATION.request(path={"install_id": install_id, "component_id": component_id}, body=body)


def _read(raw: RawResponse) -> InstallDeploy:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_deploy import InstallDeploy

    return read_object(raw, InstallDeploy)


async def asyncio(
    install_id: str, component_id: str, *, client: NuonClient, body: CreateInstallComponentDeployRequest
) -> InstallDeploy:
    """Deploy a build to an install.

    Creates a deploy (`queued`) and starts the `manual_deploy` workflow that carries it out: sync, plan, approval,
    apply. What is deployed is decided by `build_id` alone: in Dec 2025 the component in the path only has to exist.
    A build that is not active yet is waited for, up to an hour; then the deploy ends as `noop`. Newer control planes
    answer 400 for a component that is switched off. The body was read before the workflow was attached, so
    `workflow_id` can be absent in it: take it from the header `X-Nuon-Install-Workflow-ID` (Dec 2025) or read the
    deploy again.

    Args:
        install_id: Id of an install; some reads take its name too.
        component_id: The component's id, not the id of the install component.

    Returns:
        The deploy, `queued`: wait for it, or for its workflow.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, component_id, client=client, body=body)).parsed


async def asyncio_detailed(
    install_id: str, component_id: str, *, client: NuonClient, body: CreateInstallComponentDeployRequest
) -> Response[InstallDeploy]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, component_id, body=body), _read)


def sync(
    install_id: str, component_id: str, *, client: NuonClient, body: CreateInstallComponentDeployRequest
) -> InstallDeploy:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, component_id, client=client, body=body).parsed


def sync_detailed(
    install_id: str, component_id: str, *, client: NuonClient, body: CreateInstallComponentDeployRequest
) -> Response[InstallDeploy]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, component_id, body=body), _read)
