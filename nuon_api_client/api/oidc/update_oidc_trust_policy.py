# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.oidc_trust_policy import OIDCTrustPolicy
    from ...models.update_oidc_trust_policy_request import UpdateOIDCTrustPolicyRequest

OPERATION = Operation(
    "UpdateOIDCTrustPolicy",
    "PATCH",
    "/v1/oidc/trust-policies/{policy_id}",
    "oidc.update_oidc_trust_policy",
)


def _request(policy_id: str, *, body: UpdateOIDCTrustPolicyRequest | None = None) -> Request:
    return OPERATION.request(path={"policy_id": policy_id}, body={} if body is None else body)


def _read(raw: RawResponse) -> OIDCTrustPolicy:
    from nuon_api_client.runtime.responses import read_object

    from ...models.oidc_trust_policy import OIDCTrustPolicy

    return read_object(raw, OIDCTrustPolicy)


async def asyncio(
    policy_id: str, *, client: NuonClient, body: UpdateOIDCTrustPolicyRequest | None = None
) -> OIDCTrustPolicy:
    """Change an OIDC trust policy.

    Changes what is sent and not empty; `claim_conditions` is replaced as a whole. A new role also holds for tokens
    that were issued before, since it is given to the service account of the policy. Disabling the policy stops
    further exchanges and leaves issued tokens alone. The checks are those of the creation. Only org admins may call
    this; others get 403.

    Since API 0.19.1101.

    Args:
        policy_id: Id of the trust policy.

    Returns:
        The trust policy as it is now.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(policy_id, client=client, body=body)).parsed


async def asyncio_detailed(
    policy_id: str, *, client: NuonClient, body: UpdateOIDCTrustPolicyRequest | None = None
) -> Response[OIDCTrustPolicy]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(policy_id, body=body), _read)


def sync(policy_id: str, *, client: NuonClient, body: UpdateOIDCTrustPolicyRequest | None = None) -> OIDCTrustPolicy:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(policy_id, client=client, body=body).parsed


def sync_detailed(
    policy_id: str, *, client: NuonClient, body: UpdateOIDCTrustPolicyRequest | None = None
) -> Response[OIDCTrustPolicy]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(policy_id, body=body), _read)
