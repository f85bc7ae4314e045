# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_action_workflow_run import InstallActionWorkflowRun

OPERATION = Operation(
    "GetInstallActionRun",
    "GET",
    "/v1/installs/{install_id}/actions/runs/{run_id}",
    "actions.get_install_action_run",
)


def _request(install_id: str, run_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id, "run_id": run_id})


def _read(raw: RawResponse) -> InstallActionWorkflowRun:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_action_workflow_run import InstallActionWorkflowRun

    return read_object(raw, InstallActionWorkflowRun)


async def asyncio(install_id: str, run_id: str, *, client: NuonClient) -> InstallActionWorkflowRun:
    """Get an action run.

    Reads an action run with its config, steps, job and log stream. Poll it until `status` is final; the status of
    the run counts, since steps that were never reached stay `pending`. The install in the path is not checked.

    Args:
        install_id: Id of an install; some reads take its name too.
        run_id: Id of the action run, not of the workflow that it is part of.

    Returns:
        The action run, with its config, steps, job and log stream.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, run_id, client=client)).parsed


async def asyncio_detailed(install_id: str, run_id: str, *, client: NuonClient) -> Response[InstallActionWorkflowRun]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, run_id), _read)


def sync(install_id: str, run_id: str, *, client: NuonClient) -> InstallActionWorkflowRun:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, run_id, client=client).parsed


def sync_detailed(install_id: str, run_id: str, *, client: NuonClient) -> Response[InstallActionWorkflowRun]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, run_id), _read)
