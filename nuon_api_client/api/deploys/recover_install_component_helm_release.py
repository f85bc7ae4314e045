# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.recover_install_component_helm_release_request import RecoverInstallComponentHelmReleaseRequest
    from ...models.workflow_started import WorkflowStarted

OPERATION = Operation(
    "RecoverInstallComponentHelmRelease",
    "POST",
    "/v1/installs/{install_id}/components/{component_id}/recover-helm-release",
    "deploys.recover_install_component_helm_release",
    longest={"request_id": 255},
    keyed_by="request_id",
)


def _request(
    install_id: str, component_id: str, *, body: RecoverInstallComponentHelmReleaseRequest | None = None
) -> Request:
    return OPERATION.request(
        path={"install_id": install_id, "component_id": component_id}, body={} if body is None else body
    )


def _read(raw: RawResponse) -> WorkflowStarted:
    from nuon_api_client.runtime.responses import read_started

    from ...models.workflow_started import WorkflowStarted

    return read_started(raw, WorkflowStarted)


async def asyncio(
    install_id: str,
    component_id: str,
    *,
    client: NuonClient,
    body: RecoverInstallComponentHelmReleaseRequest | None = None,
) -> WorkflowStarted:
    """Free a stuck Helm release.

    Starts a workflow that brings a Helm release out of `pending-install`, `pending-upgrade` or `pending-rollback`,
    where a runner that vanished half-way has left it; until then Helm refuses every change to it. The release goes
    back to its last revision that was rolled out, or is removed if there is none; a release that is not stuck is
    left alone. Nothing is deployed: deploy the component afterwards. A component that is no Helm chart is a 400. One
    that was never deployed to the install, or for which a job is running, is a 409.

    Since API 0.19.1128.

    Args:
        install_id: Id of an install; some reads take its name too.
        component_id: The component's id, not the id of the install component.

    Returns:
        The workflow started. Its id is in the header in Dec 2025, in the body since.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, component_id, client=client, body=body)).parsed


async def asyncio_detailed(
    install_id: str,
    component_id: str,
    *,
    client: NuonClient,
    body: RecoverInstallComponentHelmReleaseRequest | None = None,
) -> Response[WorkflowStarted]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, component_id, body=body), _read)


def sync(
    install_id: str,
    component_id: str,
    *,
    client: NuonClient,
    body: RecoverInstallComponentHelmReleaseRequest | None = None,
) -> WorkflowStarted:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, component_id, client=client, body=body).parsed


def sync_detailed(
    install_id: str,
    component_id: str,
    *,
    client: NuonClient,
    body: RecoverInstallComponentHelmReleaseRequest | None = None,
) -> Response[WorkflowStarted]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, component_id, body=body), _read)
