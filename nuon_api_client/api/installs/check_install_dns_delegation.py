# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.check_install_dns_delegation_response import CheckInstallDNSDelegationResponse

OPERATION = Operation(
    "CheckInstallDnsDelegation",
    "GET",
    "/v1/installs/{install_id}/dns/check",
    "installs.check_install_dns_delegation",
)


def _request(install_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id})


def _read(raw: RawResponse) -> CheckInstallDNSDelegationResponse:
    from nuon_api_client.runtime.responses import read_object

    from ...models.check_install_dns_delegation_response import CheckInstallDNSDelegationResponse

    return read_object(raw, CheckInstallDNSDelegationResponse)


async def asyncio(install_id: str, *, client: NuonClient) -> CheckInstallDNSDelegationResponse:
    """Check the DNS delegation of an install.

    Resolves the nameservers of the install's public domain from the internet and compares them with those Nuon
    provisioned, to tell whether the customer's delegation works.

    Since API 0.19.1075.

    Args:
        install_id: Id of an install; some reads take its name too.

    Returns:
        The nameservers that were expected and found.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client)).parsed


async def asyncio_detailed(install_id: str, *, client: NuonClient) -> Response[CheckInstallDNSDelegationResponse]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id), _read)


def sync(install_id: str, *, client: NuonClient) -> CheckInstallDNSDelegationResponse:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client).parsed


def sync_detailed(install_id: str, *, client: NuonClient) -> Response[CheckInstallDNSDelegationResponse]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id), _read)
