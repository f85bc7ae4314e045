# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.create_oidc_trust_policy_request import CreateOIDCTrustPolicyRequest
    from ...models.oidc_trust_policy import OIDCTrustPolicy

OPERATION = Operation(
    "CreateOIDCTrustPolicy",
    "POST",
    "/v1/oidc/trust-policies",
    "oidc.create_oidc_trust_policy",
)


def _request(*, body: CreateOIDCTrustPolicyRequest) -> Request:
    return OPERATION.request(body=body)


def _read(raw: RawResponse) -> OIDCTrustPolicy:
    from nuon_api_client.runtime.responses import read_object

    from ...models.oidc_trust_policy import OIDCTrustPolicy

    return read_object(raw, OIDCTrustPolicy)


async def asyncio(*, client: NuonClient, body: CreateOIDCTrustPolicyRequest) -> OIDCTrustPolicy:
    """Create an OIDC trust policy.

    Lets whoever holds a certain OIDC token get API tokens of the current org without a stored secret. The policy is
    enabled at once and gets a service account of its own with the role; exchanged tokens act as that account. 400
    for an issuer that is not an `https` URL, conditions without `sub`, a role that cannot be given to trust
    policies, or a lifetime of more than a day. Only org admins may call this; others get 403.

    Since API 0.19.1101.

    Returns:
        The new trust policy, enabled.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed


async def asyncio_detailed(*, client: NuonClient, body: CreateOIDCTrustPolicyRequest) -> Response[OIDCTrustPolicy]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(body=body), _read)


def sync(*, client: NuonClient, body: CreateOIDCTrustPolicyRequest) -> OIDCTrustPolicy:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, body=body).parsed


def sync_detailed(*, client: NuonClient, body: CreateOIDCTrustPolicyRequest) -> Response[OIDCTrustPolicy]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(body=body), _read)
