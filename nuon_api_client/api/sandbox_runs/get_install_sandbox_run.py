# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_sandbox_run import InstallSandboxRun

OPERATION = Operation(
    "GetInstallSandboxRun",
    "GET",
    "/v1/installs/{install_id}/sandbox-runs/{run_id}",
    "sandbox_runs.get_install_sandbox_run",
)


def _request(install_id: str, run_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id, "run_id": run_id})


def _read(raw: RawResponse) -> InstallSandboxRun:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_sandbox_run import InstallSandboxRun

    return read_object(raw, InstallSandboxRun)


async def asyncio(install_id: str, run_id: str, *, client: NuonClient) -> InstallSandboxRun:
    """Get one sandbox run.

    The run with its sandbox config, log stream, action runs and runner jobs (newest first). In Dec 2025 the install
    in the path is not compared with the run.

    Args:
        install_id: Id of an install; some reads take its name too.
        run_id: Id of a run.

    Returns:
        The sandbox run, with its log stream and runner jobs.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, run_id, client=client)).parsed


async def asyncio_detailed(install_id: str, run_id: str, *, client: NuonClient) -> Response[InstallSandboxRun]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, run_id), _read)


def sync(install_id: str, run_id: str, *, client: NuonClient) -> InstallSandboxRun:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, run_id, client=client).parsed


def sync_detailed(install_id: str, run_id: str, *, client: NuonClient) -> Response[InstallSandboxRun]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, run_id), _read)
