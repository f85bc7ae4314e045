# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.role import Role

OPERATION = Operation(
    "ListRoles",
    "GET",
    "/v1/roles",
    "accounts.list_roles",
)


def _request(*, context: str | None = None) -> Request:
    return OPERATION.request(query={"context": context})


def _read(raw: RawResponse) -> list[Role]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.role import Role

    return read_models(raw, Role)


async def asyncio(*, client: NuonClient, context: str | None = None) -> list[Role]:
    """List the roles of the org.

    Lists every role of the current org in the order of its type, in one answer without pages. `context` keeps those
    that can be given on one surface; a role whose `applies_to` is empty may still be held, but cannot be given any
    more. Policies are not filled in. Before API 0.19.1115 the answer is a fixed list whose entries have neither an
    id nor an org.

    Since API 0.19.1075.

    Args:
        context: Surface on which the role is to be given: `team`, `service_account`, `api_token` or
            `oidc_trust_policy`. Any other value finds no role.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client, context=context)).parsed


async def asyncio_detailed(*, client: NuonClient, context: str | None = None) -> Response[list[Role]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(context=context), _read)


def sync(*, client: NuonClient, context: str | None = None) -> list[Role]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, context=context).parsed


def sync_detailed(*, client: NuonClient, context: str | None = None) -> Response[list[Role]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(context=context), _read)
