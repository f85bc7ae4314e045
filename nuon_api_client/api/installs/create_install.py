# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.create_install_request import CreateInstallRequest
    from ...models.install import Install

OPERATION = Operation(
    "CreateInstall",
    "POST",
    "/v1/installs",
    "installs.create_install",
    longest={"request_id": 255},
    keyed_by="request_id",
)


def _request(*, body: CreateInstallRequest) -> Request:
    return OPERATION.request(body=body)


def _read(raw: RawResponse) -> Install:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install import Install

    return read_object(raw, Install)


async def asyncio(*, client: NuonClient, body: CreateInstallRequest) -> Install:
    """Create an install.

    Creates an install of an app and starts its `provision` workflow, whose id is in the X-Nuon-Install-Workflow-ID
    header (since 2026 also in `workflow_id`). Inputs are checked against the newest input config of the app: an
    unknown name, or a required input that is missing or empty, is a 400. A cloud account block is needed too, else
    400. The workflow stops at the install stack until the customer has applied it (24 hours), and at each approval
    unless the install approves everything. Not idempotent without `request_id`: a name in use within the app is a
    400 or a 409, and an app without any config is a 500. The returned install has no derived statuses yet. With
    `request_id` a repetition gives the first install again, but two calls at the same moment can leave one install
    too many.

    Since API 0.19.686.

    Returns:
        The install, whose `provision` workflow has started.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed


async def asyncio_detailed(*, client: NuonClient, body: CreateInstallRequest) -> Response[Install]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(body=body), _read)


def sync(*, client: NuonClient, body: CreateInstallRequest) -> Install:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, body=body).parsed


def sync_detailed(*, client: NuonClient, body: CreateInstallRequest) -> Response[Install]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(body=body), _read)
