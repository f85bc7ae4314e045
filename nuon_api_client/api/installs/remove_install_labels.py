# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install import Install
    from ...models.remove_labels_request import RemoveLabelsRequest

OPERATION = Operation(
    "RemoveInstallLabels",
    "DELETE",
    "/v1/installs/{install_id}/labels",
    "installs.remove_install_labels",
)


def _request(install_id: str, *, body: RemoveLabelsRequest) -> Request:
    return OPERATION.request(path={"install_id": install_id}, body=body)


def _read(raw: RawResponse) -> Install:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install import Install

    return read_object(raw, Install)


async def asyncio(install_id: str, *, client: NuonClient, body: RemoveLabelsRequest) -> Install:
    """Remove labels from an install.

    Removes labels by key; the template of a dynamic label goes too. A label that the app config sets by default
    cannot be removed here: 400. Note that this DELETE has a body. The returned install is sparse: read it again for
    statuses.

    Since API 0.19.894.

    Args:
        install_id: Id of an install; some reads take its name too.

    Returns:
        The install, sparse, with the labels that are left.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client, body=body)).parsed


async def asyncio_detailed(install_id: str, *, client: NuonClient, body: RemoveLabelsRequest) -> Response[Install]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, body=body), _read)


def sync(install_id: str, *, client: NuonClient, body: RemoveLabelsRequest) -> Install:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client, body=body).parsed


def sync_detailed(install_id: str, *, client: NuonClient, body: RemoveLabelsRequest) -> Response[Install]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, body=body), _read)
