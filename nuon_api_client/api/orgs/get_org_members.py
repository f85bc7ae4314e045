# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.org_member import OrgMember

OPERATION = Operation(
    "GetOrgMembers",
    "GET",
    "/v1/orgs/current/members",
    "orgs.get_org_members",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(
    *,
    q: str | None = None,
    status: str | None = None,
    role_type: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Request:
    return OPERATION.request(
        query={"q": q, "status": status, "role_type": role_type, "limit": limit, "offset": offset, "page": page}
    )


def _read(raw: RawResponse) -> list[OrgMember]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.org_member import OrgMember

    return read_models(raw, OrgMember)


async def asyncio(
    *,
    client: NuonClient,
    q: str | None = None,
    status: str | None = None,
    role_type: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[OrgMember]:
    """List members and open invitations of the org.

    Lists the people of the current org and the invitations that nobody has accepted yet, in one list ordered by
    email address. Service accounts are not in it, and people of Nuon are hidden from everybody else. A `status`
    other than the two known is a 400. Unlike the list of accounts it is not limited to admins, and each row carries
    a role.

    Newer than API 0.19.1147.

    Args:
        q: Part of the email address or of the name, compared without regard to case.
        status: Which rows to keep, separated by commas: `active`, `invited`. Both when absent.
        role_type: Roles to keep, separated by commas, as in `org_admin,org_read_only`. A role that does not
            exist matches nobody.
        limit: How many rows at most, 1 to 100. The server takes 20, twice as many as elsewhere, when nothing is
            asked for.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of members and invitations, by email address.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(
            client=client, q=q, status=status, role_type=role_type, limit=limit, offset=offset, page=page
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: NuonClient,
    q: str | None = None,
    status: str | None = None,
    role_type: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[OrgMember]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(
        _request(q=q, status=status, role_type=role_type, limit=limit, offset=offset, page=page), _read
    )


def sync(
    *,
    client: NuonClient,
    q: str | None = None,
    status: str | None = None,
    role_type: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[OrgMember]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(
        client=client, q=q, status=status, role_type=role_type, limit=limit, offset=offset, page=page
    ).parsed


def sync_detailed(
    *,
    client: NuonClient,
    q: str | None = None,
    status: str | None = None,
    role_type: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[OrgMember]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(
        _request(q=q, status=status, role_type=role_type, limit=limit, offset=offset, page=page), _read
    )
