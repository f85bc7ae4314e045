# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "GetInstallDeployPlan",
    "GET",
    "/v1/installs/{install_id}/deploys/{deploy_id}/plan",
    "deploys.get_install_deploy_plan",
    removed="December 2025 at the latest",
)


def _request(install_id: str, deploy_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id, "deploy_id": deploy_id})


def _read(raw: RawResponse) -> dict[str, Any]:
    from nuon_api_client.runtime.responses import read_map

    return read_map(raw)


async def asyncio(install_id: str, deploy_id: str, *, client: NuonClient) -> dict[str, Any]:
    """Get the plan of a deploy (removed).

    Only control planes of 2024 serve this; newer ones answer 404. The body is a JSON object whose shape depends on
    the kind of component. Newer control planes show a plan through the contents of a workflow step's approval.

    Deprecated.

    Args:
        install_id: Id of an install; some reads take its name too.
        deploy_id: Id of a deploy.

    Returns:
        The plan, in the form of the kind of component.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, deploy_id, client=client)).parsed


async def asyncio_detailed(install_id: str, deploy_id: str, *, client: NuonClient) -> Response[dict[str, Any]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, deploy_id), _read)


def sync(install_id: str, deploy_id: str, *, client: NuonClient) -> dict[str, Any]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, deploy_id, client=client).parsed


def sync_detailed(install_id: str, deploy_id: str, *, client: NuonClient) -> Response[dict[str, Any]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, deploy_id), _read)
