# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_action_workflow import InstallActionWorkflow

OPERATION = Operation(
    "GetInstallAction",
    "GET",
    "/v1/installs/{install_id}/actions/{action_id}",
    "actions.get_install_action",
)


def _request(install_id: str, action_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id, "action_id": action_id})


def _read(raw: RawResponse) -> InstallActionWorkflow:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_action_workflow import InstallActionWorkflow

    return read_object(raw, InstallActionWorkflow)


async def asyncio(install_id: str, action_id: str, *, client: NuonClient) -> InstallActionWorkflow:
    """Get one action of an install.

    Returns one action of an install with its five latest runs, newest first. A Dec 2025 server serves this path for
    POST only, although it just reads, and answers 404 to GET.

    Args:
        install_id: Id of an install; some reads take its name too.
        action_id: Id of the action of the app, not of its copy in an install. A name is not accepted here.

    Returns:
        The action, with its five latest runs.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, action_id, client=client)).parsed


async def asyncio_detailed(install_id: str, action_id: str, *, client: NuonClient) -> Response[InstallActionWorkflow]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, action_id), _read)


def sync(install_id: str, action_id: str, *, client: NuonClient) -> InstallActionWorkflow:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, action_id, client=client).parsed


def sync_detailed(install_id: str, action_id: str, *, client: NuonClient) -> Response[InstallActionWorkflow]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, action_id), _read)
