# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.create_vcs_connection_request import CreateVCSConnectionRequest
    from ...models.vcs_connection import VCSConnection

OPERATION = Operation(
    "CreateVCSConnection",
    "POST",
    "/v1/vcs/connections",
    "vcs.create_vcs_connection",
)


def _request(*, body: CreateVCSConnectionRequest) -> Request:
    return OPERATION.request(body=body)


def _read(raw: RawResponse) -> VCSConnection:
    from nuon_api_client.runtime.responses import read_object

    from ...models.vcs_connection import VCSConnection

    return read_object(raw, VCSConnection)


async def asyncio(*, client: NuonClient, body: CreateVCSConnectionRequest) -> VCSConnection:
    """Connect the org to GitHub.

    Connects the current org to an installation of the Nuon app in GitHub, so that the repositories it may read can
    be built. The server asks GitHub for the account behind the installation; in Dec 2025 a number that GitHub does
    not know is answered with 500. An installation that the org is connected to already is answered with 201 like a
    new one, but no connection has the id of that answer: list the connections to find the right one.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed


async def asyncio_detailed(*, client: NuonClient, body: CreateVCSConnectionRequest) -> Response[VCSConnection]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(body=body), _read)


def sync(*, client: NuonClient, body: CreateVCSConnectionRequest) -> VCSConnection:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, body=body).parsed


def sync_detailed(*, client: NuonClient, body: CreateVCSConnectionRequest) -> Response[VCSConnection]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(body=body), _read)
