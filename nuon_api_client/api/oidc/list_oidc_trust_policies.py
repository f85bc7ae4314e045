# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.oidc_trust_policy import OIDCTrustPolicy

OPERATION = Operation(
    "ListOIDCTrustPolicies",
    "GET",
    "/v1/oidc/trust-policies",
    "oidc.list_oidc_trust_policies",
)


def _request() -> Request:
    return OPERATION.request()


def _read(raw: RawResponse) -> list[OIDCTrustPolicy]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.oidc_trust_policy import OIDCTrustPolicy

    return read_models(raw, OIDCTrustPolicy)


async def asyncio(*, client: NuonClient) -> list[OIDCTrustPolicy]:
    """List the OIDC trust policies of the org.

    Lists the trust policies of the current org, disabled ones too, in one answer without pages. Only org admins may
    call this; others get 403.

    Since API 0.19.1101.

    Returns:
        The trust policies, newest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client)).parsed


async def asyncio_detailed(*, client: NuonClient) -> Response[list[OIDCTrustPolicy]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(), _read)


def sync(*, client: NuonClient) -> list[OIDCTrustPolicy]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client).parsed


def sync_detailed(*, client: NuonClient) -> Response[list[OIDCTrustPolicy]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(), _read)
