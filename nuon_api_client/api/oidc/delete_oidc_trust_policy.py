# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "DeleteOIDCTrustPolicy",
    "DELETE",
    "/v1/oidc/trust-policies/{policy_id}",
    "oidc.delete_oidc_trust_policy",
)


def _request(policy_id: str) -> Request:
    return OPERATION.request(path={"policy_id": policy_id})


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


async def asyncio(policy_id: str, *, client: NuonClient) -> None:
    """Delete an OIDC trust policy.

    Deletes the policy and its service account. Tokens that were issued under it stop working at once. Only org
    admins may call this; others get 403.

    Since API 0.19.1101.

    Args:
        policy_id: Id of the trust policy.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(policy_id, client=client)


async def asyncio_detailed(policy_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(policy_id), _read)


def sync(policy_id: str, *, client: NuonClient) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(policy_id, client=client)


def sync_detailed(policy_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(policy_id), _read)
