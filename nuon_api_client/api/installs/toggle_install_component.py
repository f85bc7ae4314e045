# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.toggle_install_component_request import ToggleInstallComponentRequest
    from ...models.workflow_started import WorkflowStarted

OPERATION = Operation(
    "ToggleInstallComponent",
    "POST",
    "/v1/installs/{install_id}/components/{component_id}/toggle",
    "installs.toggle_install_component",
)


def _request(install_id: str, component_id: str, *, body: ToggleInstallComponentRequest) -> Request:
    return OPERATION.request(path={"install_id": install_id, "component_id": component_id}, body=body)


def _read(raw: RawResponse) -> WorkflowStarted:
    from nuon_api_client.runtime.responses import read_started

    from ...models.workflow_started import WorkflowStarted

    return read_started(raw, WorkflowStarted)


async def asyncio(
    install_id: str, component_id: str, *, client: NuonClient, body: ToggleInstallComponentRequest
) -> WorkflowStarted:
    """Turn a component on or off.

    Enables or disables a component that its config calls toggleable: enabling starts a deploy workflow, disabling a
    teardown workflow. A component that is not toggleable is a 400.

    Since API 0.19.1015.

    Args:
        install_id: Id of an install; some reads take its name too.
        component_id: Id of a component; some reads take its name too.

    Returns:
        The workflow started. Its id is in the header in Dec 2025, in the body since.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, component_id, client=client, body=body)).parsed


async def asyncio_detailed(
    install_id: str, component_id: str, *, client: NuonClient, body: ToggleInstallComponentRequest
) -> Response[WorkflowStarted]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, component_id, body=body), _read)


def sync(
    install_id: str, component_id: str, *, client: NuonClient, body: ToggleInstallComponentRequest
) -> WorkflowStarted:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, component_id, client=client, body=body).parsed


def sync_detailed(
    install_id: str, component_id: str, *, client: NuonClient, body: ToggleInstallComponentRequest
) -> Response[WorkflowStarted]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, component_id, body=body), _read)
