# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.create_org_invite_request import CreateOrgInviteRequest
    from ...models.org_invite import OrgInvite

OPERATION = Operation(
    "CreateOrgInvite",
    "POST",
    "/v1/orgs/current/invites",
    "orgs.create_org_invite",
)


def _request(*, body: CreateOrgInviteRequest) -> Request:
    return OPERATION.request(body=body)


def _read(raw: RawResponse) -> OrgInvite:
    from nuon_api_client.runtime.responses import read_object

    from ...models.org_invite import OrgInvite

    return read_object(raw, OrgInvite)


async def asyncio(*, client: NuonClient, body: CreateOrgInviteRequest) -> OrgInvite:
    """Invite a person by email.

    Creates an invitation and sends it by email. The person becomes a member when they next sign in with that
    address. In Dec 2025 everybody is invited as admin; since 2026 `role_type` chooses the role. A missing or
    malformed address is a 400; an address that is already invited is a 400 in Dec 2025 and a 409 in Aug 2026.

    Returns:
        The invitation, `pending`.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed


async def asyncio_detailed(*, client: NuonClient, body: CreateOrgInviteRequest) -> Response[OrgInvite]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(body=body), _read)


def sync(*, client: NuonClient, body: CreateOrgInviteRequest) -> OrgInvite:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, body=body).parsed


def sync_detailed(*, client: NuonClient, body: CreateOrgInviteRequest) -> Response[OrgInvite]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(body=body), _read)
