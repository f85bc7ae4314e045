# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_deploy import InstallDeploy

OPERATION = Operation(
    "GetInstallComponentDeploys",
    "GET",
    "/v1/installs/{install_id}/components/{component_id}/deploys",
    "deploys.get_install_component_deploys",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(
    install_id: str, component_id: str, *, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> Request:
    return OPERATION.request(
        path={"install_id": install_id, "component_id": component_id},
        query={"limit": limit, "offset": offset, "page": page},
    )


def _read(raw: RawResponse) -> list[InstallDeploy]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.install_deploy import InstallDeploy

    return read_models(raw, InstallDeploy)


async def asyncio(
    install_id: str,
    component_id: str,
    *,
    client: NuonClient,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[InstallDeploy]:
    """List the deploys of one component on an install.

    Newest first. Deploys of plan-only workflows, and deploys that belong to no workflow, are left out. A component
    that was never deployed is a 404 in Dec 2025, not an empty list. Items are not complete: `install_id` is empty,
    and `component_id`, `log_stream`, `runner_jobs` and `oci_artifact` are absent. Get the single deploy for those.

    Args:
        install_id: Id of an install; some reads take its name too.
        component_id: The component's id, not the id of the install component.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of deploys, newest first, not complete.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(install_id, component_id, client=client, limit=limit, offset=offset, page=page)
    ).parsed


async def asyncio_detailed(
    install_id: str,
    component_id: str,
    *,
    client: NuonClient,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[InstallDeploy]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, component_id, limit=limit, offset=offset, page=page), _read)


def sync(
    install_id: str,
    component_id: str,
    *,
    client: NuonClient,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[InstallDeploy]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, component_id, client=client, limit=limit, offset=offset, page=page).parsed


def sync_detailed(
    install_id: str,
    component_id: str,
    *,
    client: NuonClient,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[InstallDeploy]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, component_id, limit=limit, offset=offset, page=page), _read)
