# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_runbook import InstallRunbook

OPERATION = Operation(
    "GetInstallRunbook",
    "GET",
    "/v1/installs/{install_id}/runbooks/{runbook_id}",
    "runbooks.get_install_runbook",
)


def _request(install_id: str, runbook_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id, "runbook_id": runbook_id})


def _read(raw: RawResponse) -> InstallRunbook:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_runbook import InstallRunbook

    return read_object(raw, InstallRunbook)


async def asyncio(install_id: str, runbook_id: str, *, client: NuonClient) -> InstallRunbook:
    """Get a runbook of an install.

    Reads a runbook of an install with the newest config of the app's runbook and its ten latest runs, newest first.
    References in the readme are filled in from the state of the install. A run uses the config of the install's app
    config, which need not be the one shown.

    Since API 0.19.974.

    Args:
        install_id: Id of an install; some reads take its name too.
        runbook_id: Id of the runbook of the app; newer control planes take its name as well.

    Returns:
        The runbook of the install, with its ten latest runs.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, runbook_id, client=client)).parsed


async def asyncio_detailed(install_id: str, runbook_id: str, *, client: NuonClient) -> Response[InstallRunbook]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, runbook_id), _read)


def sync(install_id: str, runbook_id: str, *, client: NuonClient) -> InstallRunbook:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, runbook_id, client=client).parsed


def sync_detailed(install_id: str, runbook_id: str, *, client: NuonClient) -> Response[InstallRunbook]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, runbook_id), _read)
