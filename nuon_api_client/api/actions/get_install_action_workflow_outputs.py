# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "GetInstallActionWorkflowOutputs",
    "GET",
    "/v1/installs/{install_id}/actions/{action_id}/outputs",
    "actions.get_install_action_workflow_outputs",
)


def _request(install_id: str, action_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id, "action_id": action_id})


def _read(raw: RawResponse) -> dict[str, Any] | None:
    from nuon_api_client.runtime.responses import is_null, read_map

    return None if is_null(raw) else read_map(raw)


async def asyncio(install_id: str, action_id: str, *, client: NuonClient) -> dict[str, Any] | None:
    """Get the latest outputs of an action.

    Returns what the latest run of an action wrote as outputs. It is null when that run has none yet. An action that
    is unknown in the install, or that never ran, is a 404.

    Since API 0.19.852.

    Args:
        install_id: Id of an install; some reads take its name too.
        action_id: Id or name of the action of the app.

    Returns:
        Name of an output to its value; null when the latest run has none yet.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, action_id, client=client)).parsed


async def asyncio_detailed(install_id: str, action_id: str, *, client: NuonClient) -> Response[dict[str, Any] | None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, action_id), _read)


def sync(install_id: str, action_id: str, *, client: NuonClient) -> dict[str, Any] | None:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, action_id, client=client).parsed


def sync_detailed(install_id: str, action_id: str, *, client: NuonClient) -> Response[dict[str, Any] | None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, action_id), _read)
