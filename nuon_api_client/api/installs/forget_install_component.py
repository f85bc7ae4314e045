# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nuon_api_client._secret import forgetful
from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "ForgetInstallComponent",
    "POST",
    "/v1/installs/{install_id}/components/{component_id}/forget",
    "installs.forget_install_component",
)


def _request(install_id: str, component_id: str, *, body: dict[str, Any] | None = None) -> Request:
    return OPERATION.request(
        path={"install_id": install_id, "component_id": component_id}, body={} if body is None else body
    )


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


@forgetful
async def asyncio(
    install_id: str, component_id: str, *, client: NuonClient, body: dict[str, Any] | None = None
) -> None:
    """Forget a component of an install.

    Removes the record of a component from an install for good. Cloud resources are not touched: tear the component
    down first. A component that the install's app config still lists is a 400.

    Since API 0.19.765.

    Args:
        install_id: Id of an install; some reads take its name too.
        component_id: Id of a component; some reads take its name too.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(install_id, component_id, client=client, body=body)


@forgetful
async def asyncio_detailed(
    install_id: str, component_id: str, *, client: NuonClient, body: dict[str, Any] | None = None
) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, component_id, body=body), _read)


@forgetful
def sync(install_id: str, component_id: str, *, client: NuonClient, body: dict[str, Any] | None = None) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(install_id, component_id, client=client, body=body)


@forgetful
def sync_detailed(
    install_id: str, component_id: str, *, client: NuonClient, body: dict[str, Any] | None = None
) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, component_id, body=body), _read)
