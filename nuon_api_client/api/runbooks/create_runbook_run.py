# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.create_runbook_run_request import CreateRunbookRunRequest
    from ...models.install_runbook_run import InstallRunbookRun

OPERATION = Operation(
    "CreateRunbookRun",
    "POST",
    "/v1/installs/{install_id}/runbooks/{runbook_id}/runs",
    "runbooks.create_runbook_run",
)


def _request(install_id: str, runbook_id: str, *, body: CreateRunbookRunRequest | None = None) -> Request:
    return OPERATION.request(
        path={"install_id": install_id, "runbook_id": runbook_id}, body={} if body is None else body
    )


def _read(raw: RawResponse) -> InstallRunbookRun:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_runbook_run import InstallRunbookRun

    return read_object(raw, InstallRunbookRun)


async def asyncio(
    install_id: str, runbook_id: str, *, client: NuonClient, body: CreateRunbookRunRequest | None = None
) -> InstallRunbookRun:
    """Run a runbook on an install.

    Starts a workflow that goes through the steps of a runbook, which may stop for approvals as any workflow of the
    install. The config of the install's app config is run; a runbook that has none there is a 400, while older
    control planes run its newest config. Refused with 400 are also an input that the config does not know, a
    required one that is missing or empty, and a selection with an unknown step or without any enabled one. Newer
    control planes answer 409 while the runner of the install is disabled or away. Follow `install_workflow_id`: the
    status of the run may stay `queued` for ever.

    Since API 0.19.974.

    Args:
        install_id: Id of an install; some reads take its name too.
        runbook_id: Id of the runbook of the app; newer control planes take its name as well.

    Returns:
        The runbook run, queued: follow `install_workflow_id`.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, runbook_id, client=client, body=body)).parsed


async def asyncio_detailed(
    install_id: str, runbook_id: str, *, client: NuonClient, body: CreateRunbookRunRequest | None = None
) -> Response[InstallRunbookRun]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, runbook_id, body=body), _read)


def sync(
    install_id: str, runbook_id: str, *, client: NuonClient, body: CreateRunbookRunRequest | None = None
) -> InstallRunbookRun:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, runbook_id, client=client, body=body).parsed


def sync_detailed(
    install_id: str, runbook_id: str, *, client: NuonClient, body: CreateRunbookRunRequest | None = None
) -> Response[InstallRunbookRun]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, runbook_id, body=body), _read)
