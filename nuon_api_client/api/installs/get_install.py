# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install import Install

OPERATION = Operation(
    "GetInstall",
    "GET",
    "/v1/installs/{install_id}",
    "installs.get_install",
)


def _request(install_id: str, *, include_drifted_objects: bool | None = None) -> Request:
    return OPERATION.request(
        path={"install_id": install_id}, query={"include_drifted_objects": include_drifted_objects}
    )


def _read(raw: RawResponse) -> Install:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install import Install

    return read_object(raw, Install)


async def asyncio(install_id: str, *, client: NuonClient, include_drifted_objects: bool | None = None) -> Install:
    """Get one install.

    Returns one install by id or by name, with its app, cloud account, newest inputs, components, sandbox, runner
    status, config and newest five sandbox runs. A name is only unique within an app: where two apps of the org use
    the same name, either may come back. 404 when there is none. The newest inputs hold secrets in clear text.

    Args:
        install_id: Install id, or its name.
        include_drifted_objects: Ask for `drifted_objects`. Servers of 2025 send them in any case. Only the exact
            value `true` counts.

    Returns:
        The install, with all that belongs to it.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client, include_drifted_objects=include_drifted_objects)).parsed


async def asyncio_detailed(
    install_id: str, *, client: NuonClient, include_drifted_objects: bool | None = None
) -> Response[Install]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, include_drifted_objects=include_drifted_objects), _read)


def sync(install_id: str, *, client: NuonClient, include_drifted_objects: bool | None = None) -> Install:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client, include_drifted_objects=include_drifted_objects).parsed


def sync_detailed(
    install_id: str, *, client: NuonClient, include_drifted_objects: bool | None = None
) -> Response[Install]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, include_drifted_objects=include_drifted_objects), _read)
