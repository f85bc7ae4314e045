# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.add_labels_request import AddLabelsRequest
    from ...models.install import Install

OPERATION = Operation(
    "AddInstallLabels",
    "POST",
    "/v1/installs/{install_id}/labels",
    "installs.add_install_labels",
)


def _request(install_id: str, *, body: AddLabelsRequest) -> Request:
    return OPERATION.request(path={"install_id": install_id}, body=body)


def _read(raw: RawResponse) -> Install:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install import Install

    return read_object(raw, Install)


async def asyncio(install_id: str, *, client: NuonClient, body: AddLabelsRequest) -> Install:
    """Add or change labels of an install.

    Merges labels into those of the install; a key that exists is overwritten. A value with Nuon's interpolation
    syntax makes a dynamic label, rendered anew whenever the install state changes. A label that the app config sets
    by default cannot be changed here: 400. The returned install is sparse: read it again for statuses.

    Since API 0.19.894.

    Args:
        install_id: Id of an install; some reads take its name too.

    Returns:
        The install, sparse, with all its labels.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client, body=body)).parsed


async def asyncio_detailed(install_id: str, *, client: NuonClient, body: AddLabelsRequest) -> Response[Install]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, body=body), _read)


def sync(install_id: str, *, client: NuonClient, body: AddLabelsRequest) -> Install:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client, body=body).parsed


def sync_detailed(install_id: str, *, client: NuonClient, body: AddLabelsRequest) -> Response[Install]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, body=body), _read)
