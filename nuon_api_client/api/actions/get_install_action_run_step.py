# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_action_workflow_run_step import InstallActionWorkflowRunStep

OPERATION = Operation(
    "GetInstallActionRunStep",
    "GET",
    "/v1/installs/{install_id}/actions/runs/{run_id}/steps/{step_id}",
    "actions.get_install_action_run_step",
)


def _request(install_id: str, run_id: str, step_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id, "run_id": run_id, "step_id": step_id})


def _read(raw: RawResponse) -> InstallActionWorkflowRunStep:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_action_workflow_run_step import InstallActionWorkflowRunStep

    return read_object(raw, InstallActionWorkflowRunStep)


async def asyncio(install_id: str, run_id: str, step_id: str, *, client: NuonClient) -> InstallActionWorkflowRunStep:
    """Get one step of an action run.

    Reads how far one step of an action run is, and how long it took. A step that does not belong to this run, or a
    run that does not belong to this install, is a 404.

    Args:
        install_id: Id of an install; some reads take its name too.
        run_id: Id of the action run, not of the workflow that it is part of.
        step_id: Id of the step of the run, from the run's `steps`, not of the step of the config.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, run_id, step_id, client=client)).parsed


async def asyncio_detailed(
    install_id: str, run_id: str, step_id: str, *, client: NuonClient
) -> Response[InstallActionWorkflowRunStep]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, run_id, step_id), _read)


def sync(install_id: str, run_id: str, step_id: str, *, client: NuonClient) -> InstallActionWorkflowRunStep:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, run_id, step_id, client=client).parsed


def sync_detailed(
    install_id: str, run_id: str, step_id: str, *, client: NuonClient
) -> Response[InstallActionWorkflowRunStep]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, run_id, step_id), _read)
