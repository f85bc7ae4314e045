# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client._secret import forgetful
from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.phone_home_request import PhoneHomeRequest

OPERATION = Operation(
    "PhoneHome",
    "POST",
    "/v1/installs/{install_id}/phone-home/{phone_home_id}",
    "installs.phone_home",
    needs_token=False,
    needs_org=False,
    secrets=frozenset({"phone_home_id"}),
)


def _request(install_id: str, phone_home_id: str, *, body: PhoneHomeRequest) -> Request:
    return OPERATION.request(path={"install_id": install_id, "phone_home_id": phone_home_id}, body=body)


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


@forgetful
async def asyncio(install_id: str, phone_home_id: str, *, client: NuonClient, body: PhoneHomeRequest) -> None:
    """Report the outputs of an install stack.

    Called from within the customer's cloud account when the install stack was created, updated or deleted; the
    secret in the path stands in for a token. Not meant for API users, except to simulate a stack. Create and update
    record a stack run with the body's values, make the stack version active and answer 201. Delete changes nothing
    and answers 200. A body without a valid `request_type` is a 500, and an unknown phone-home id is a 404.

    Args:
        install_id: Id of an install; some reads take its name too.
        phone_home_id: Secret id of the stack version.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(install_id, phone_home_id, client=client, body=body)


@forgetful
async def asyncio_detailed(
    install_id: str, phone_home_id: str, *, client: NuonClient, body: PhoneHomeRequest
) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, phone_home_id, body=body), _read)


@forgetful
def sync(install_id: str, phone_home_id: str, *, client: NuonClient, body: PhoneHomeRequest) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(install_id, phone_home_id, client=client, body=body)


@forgetful
def sync_detailed(install_id: str, phone_home_id: str, *, client: NuonClient, body: PhoneHomeRequest) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, phone_home_id, body=body), _read)
