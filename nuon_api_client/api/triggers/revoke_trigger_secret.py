# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.revoked_trigger_secret import RevokedTriggerSecret

OPERATION = Operation(
    "RevokeTriggerSecret",
    "POST",
    "/v1/triggers/{trigger_id}/secrets/{secret_id}/revoke",
    "triggers.revoke_trigger_secret",
)


def _request(trigger_id: str, secret_id: str) -> Request:
    return OPERATION.request(path={"trigger_id": trigger_id, "secret_id": secret_id})


def _read(raw: RawResponse) -> RevokedTriggerSecret:
    from nuon_api_client.runtime.responses import read_object

    from ...models.revoked_trigger_secret import RevokedTriggerSecret

    return read_object(raw, RevokedTriggerSecret)


async def asyncio(trigger_id: str, secret_id: str, *, client: NuonClient) -> RevokedTriggerSecret:
    """Revoke a secret of a trigger.

    Makes a secret useless at once. Revoke the only one and every event is refused until a new secret is made. A
    secret that the sending system issued is a 409: suspend or delete the trigger instead. Needs the feature flag
    `triggers` of the org (else 500).

    Newer than API 0.19.1147.

    Args:
        trigger_id: Id of the trigger. Its name is not accepted.
        secret_id: Id of the secret, from `secrets` of the trigger.

    Returns:
        When it was revoked: now.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(trigger_id, secret_id, client=client)).parsed


async def asyncio_detailed(trigger_id: str, secret_id: str, *, client: NuonClient) -> Response[RevokedTriggerSecret]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(trigger_id, secret_id), _read)


def sync(trigger_id: str, secret_id: str, *, client: NuonClient) -> RevokedTriggerSecret:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(trigger_id, secret_id, client=client).parsed


def sync_detailed(trigger_id: str, secret_id: str, *, client: NuonClient) -> Response[RevokedTriggerSecret]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(trigger_id, secret_id), _read)
