# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_action_workflow_run import InstallActionWorkflowRun

OPERATION = Operation(
    "GetInstallActionRuns",
    "GET",
    "/v1/installs/{install_id}/actions/runs",
    "actions.get_install_action_runs",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(
    install_id: str, *, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> Request:
    return OPERATION.request(path={"install_id": install_id}, query={"limit": limit, "offset": offset, "page": page})


def _read(raw: RawResponse) -> list[InstallActionWorkflowRun]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.install_action_workflow_run import InstallActionWorkflowRun

    return read_models(raw, InstallActionWorkflowRun)


async def asyncio(
    install_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> list[InstallActionWorkflowRun]:
    """List the action runs of an install.

    Pages through the runs of all actions of an install, newest first, ad hoc runs included. Config, steps, job and
    log stream are not filled in, and neither are the outputs and the execution time, which come from the job: read
    one run for them. An unknown install gives an empty list.

    Args:
        install_id: Id of an install; some reads take its name too.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of action runs, newest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client, limit=limit, offset=offset, page=page)).parsed


async def asyncio_detailed(
    install_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> Response[list[InstallActionWorkflowRun]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, limit=limit, offset=offset, page=page), _read)


def sync(
    install_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> list[InstallActionWorkflowRun]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client, limit=limit, offset=offset, page=page).parsed


def sync_detailed(
    install_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> Response[list[InstallActionWorkflowRun]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, limit=limit, offset=offset, page=page), _read)
