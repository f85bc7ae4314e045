# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_group_run import InstallGroupRun

OPERATION = Operation(
    "GetInstallGroupRun",
    "GET",
    "/v1/apps/{app_id}/branches/{app_branch_id}/runs/{run_id}/install-group-runs/{install_group_run_id}",
    "branches.get_install_group_run",
)


def _request(app_id: str, app_branch_id: str, run_id: str, install_group_run_id: str) -> Request:
    return OPERATION.request(
        path={
            "app_id": app_id,
            "app_branch_id": app_branch_id,
            "run_id": run_id,
            "install_group_run_id": install_group_run_id,
        }
    )


def _read(raw: RawResponse) -> InstallGroupRun:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_group_run import InstallGroupRun

    return read_object(raw, InstallGroupRun)


async def asyncio(
    app_id: str, app_branch_id: str, run_id: str, install_group_run_id: str, *, client: NuonClient
) -> InstallGroupRun:
    """Get one install group run.

    Reads how far one install group of a branch run has come, with the state of each of its installs.

    Since API 0.19.1012.

    Args:
        app_id: Id of an app; some reads take its name too.
        app_branch_id: Id of the branch, not its name.
        run_id: Id of the branch run, not of its workflow.
        install_group_run_id: Id of the run of one install group.

    Returns:
        The state of the group and of each of its installs.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, app_branch_id, run_id, install_group_run_id, client=client)).parsed


async def asyncio_detailed(
    app_id: str, app_branch_id: str, run_id: str, install_group_run_id: str, *, client: NuonClient
) -> Response[InstallGroupRun]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, app_branch_id, run_id, install_group_run_id), _read)


def sync(
    app_id: str, app_branch_id: str, run_id: str, install_group_run_id: str, *, client: NuonClient
) -> InstallGroupRun:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, app_branch_id, run_id, install_group_run_id, client=client).parsed


def sync_detailed(
    app_id: str, app_branch_id: str, run_id: str, install_group_run_id: str, *, client: NuonClient
) -> Response[InstallGroupRun]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, app_branch_id, run_id, install_group_run_id), _read)
