# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.org_invite import OrgInvite

OPERATION = Operation(
    "ResendOrgInvite",
    "POST",
    "/v1/orgs/current/invites/{invite_id}/resend",
    "orgs.resend_org_invite",
)


def _request(invite_id: str) -> Request:
    return OPERATION.request(path={"invite_id": invite_id})


def _read(raw: RawResponse) -> OrgInvite:
    from nuon_api_client.runtime.responses import read_object

    from ...models.org_invite import OrgInvite

    return read_object(raw, OrgInvite)


async def asyncio(invite_id: str, *, client: NuonClient) -> OrgInvite:
    """Send an invitation again.

    Sends the email of a pending invitation again and returns the invitation unchanged. One that is not pending is a
    400.

    Since API 0.19.784.

    Args:
        invite_id: Id of the invitation, from the list of invitations.

    Returns:
        The invitation, unchanged.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(invite_id, client=client)).parsed


async def asyncio_detailed(invite_id: str, *, client: NuonClient) -> Response[OrgInvite]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(invite_id), _read)


def sync(invite_id: str, *, client: NuonClient) -> OrgInvite:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(invite_id, client=client).parsed


def sync_detailed(invite_id: str, *, client: NuonClient) -> Response[OrgInvite]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(invite_id), _read)
