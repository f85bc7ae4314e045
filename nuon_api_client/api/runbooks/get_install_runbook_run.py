# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_runbook_run import InstallRunbookRun

OPERATION = Operation(
    "GetInstallRunbookRun",
    "GET",
    "/v1/installs/{install_id}/runbook-runs/{run_id}",
    "runbooks.get_install_runbook_run",
)


def _request(install_id: str, run_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id, "run_id": run_id})


def _read(raw: RawResponse) -> InstallRunbookRun:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_runbook_run import InstallRunbookRun

    return read_object(raw, InstallRunbookRun)


async def asyncio(install_id: str, run_id: str, *, client: NuonClient) -> InstallRunbookRun:
    """Get a runbook run.

    Reads a runbook run with its runbook and the config that it runs. Do not wait for its `status`, which may stay
    `queued` for ever: wait for the workflow `install_workflow_id`. The install in the path is not checked.

    Since API 0.19.974.

    Args:
        install_id: Id of an install; some reads take its name too.
        run_id: Id of the runbook run, not of the workflow that carries it out.

    Returns:
        The runbook run, with its runbook and config.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, run_id, client=client)).parsed


async def asyncio_detailed(install_id: str, run_id: str, *, client: NuonClient) -> Response[InstallRunbookRun]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, run_id), _read)


def sync(install_id: str, run_id: str, *, client: NuonClient) -> InstallRunbookRun:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, run_id, client=client).parsed


def sync_detailed(install_id: str, run_id: str, *, client: NuonClient) -> Response[InstallRunbookRun]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, run_id), _read)
