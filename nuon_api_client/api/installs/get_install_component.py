# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_component import InstallComponent

OPERATION = Operation(
    "GetInstallComponent",
    "GET",
    "/v1/installs/{install_id}/components/{component_id}",
    "installs.get_install_component",
)


def _request(install_id: str, component_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id, "component_id": component_id})


def _read(raw: RawResponse) -> InstallComponent:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_component import InstallComponent

    return read_object(raw, InstallComponent)


async def asyncio(install_id: str, component_id: str, *, client: NuonClient) -> InstallComponent:
    """Get a component of an install.

    Returns the state of one component on an install, with its newest deploy, Terraform workspace and drift.
    `component_id` is the id of the app component, not the id of this record. 404 when the install has no such
    component.

    Args:
        install_id: Id of an install; some reads take its name too.
        component_id: Id of a component; some reads take its name too.

    Returns:
        The component in the install, with its newest deploy.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, component_id, client=client)).parsed


async def asyncio_detailed(install_id: str, component_id: str, *, client: NuonClient) -> Response[InstallComponent]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, component_id), _read)


def sync(install_id: str, component_id: str, *, client: NuonClient) -> InstallComponent:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, component_id, client=client).parsed


def sync_detailed(install_id: str, component_id: str, *, client: NuonClient) -> Response[InstallComponent]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, component_id), _read)
