# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.oidc_trust_policy import OIDCTrustPolicy

OPERATION = Operation(
    "GetOIDCTrustPolicy",
    "GET",
    "/v1/oidc/trust-policies/{policy_id}",
    "oidc.get_oidc_trust_policy",
)


def _request(policy_id: str) -> Request:
    return OPERATION.request(path={"policy_id": policy_id})


def _read(raw: RawResponse) -> OIDCTrustPolicy:
    from nuon_api_client.runtime.responses import read_object

    from ...models.oidc_trust_policy import OIDCTrustPolicy

    return read_object(raw, OIDCTrustPolicy)


async def asyncio(policy_id: str, *, client: NuonClient) -> OIDCTrustPolicy:
    """Get an OIDC trust policy.

    Reads one trust policy of the current org. `last_used_at` tells whether anybody uses it. Only org admins may call
    this; others get 403.

    Since API 0.19.1101.

    Args:
        policy_id: Id of the trust policy.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(policy_id, client=client)).parsed


async def asyncio_detailed(policy_id: str, *, client: NuonClient) -> Response[OIDCTrustPolicy]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(policy_id), _read)


def sync(policy_id: str, *, client: NuonClient) -> OIDCTrustPolicy:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(policy_id, client=client).parsed


def sync_detailed(policy_id: str, *, client: NuonClient) -> Response[OIDCTrustPolicy]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(policy_id), _read)
