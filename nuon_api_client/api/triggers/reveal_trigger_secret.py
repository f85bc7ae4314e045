# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.revealed_trigger_secret import RevealedTriggerSecret

OPERATION = Operation(
    "RevealTriggerSecret",
    "PATCH",
    "/v1/triggers/{trigger_id}/secrets/{secret_id}/reveal",
    "triggers.reveal_trigger_secret",
)


def _request(trigger_id: str, secret_id: str) -> Request:
    return OPERATION.request(path={"trigger_id": trigger_id, "secret_id": secret_id})


def _read(raw: RawResponse) -> RevealedTriggerSecret:
    from nuon_api_client.runtime.responses import read_object

    from ...models.revealed_trigger_secret import RevealedTriggerSecret

    return read_object(raw, RevealedTriggerSecret)


async def asyncio(trigger_id: str, secret_id: str, *, client: NuonClient) -> RevealedTriggerSecret:
    """Read a secret of a trigger again.

    Returns the value of a secret that still works. It is a PATCH that changes nothing, so that a token which may
    only read cannot see it. A revoked or expired secret is a 409, and a secret that the sending system issued a 403.
    Needs the feature flag `triggers` of the org (else 500).

    Newer than API 0.19.1147.

    Args:
        trigger_id: Id of the trigger. Its name is not accepted.
        secret_id: Id of the secret, from `secrets` of the trigger.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(trigger_id, secret_id, client=client)).parsed


async def asyncio_detailed(trigger_id: str, secret_id: str, *, client: NuonClient) -> Response[RevealedTriggerSecret]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(trigger_id, secret_id), _read)


def sync(trigger_id: str, secret_id: str, *, client: NuonClient) -> RevealedTriggerSecret:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(trigger_id, secret_id, client=client).parsed


def sync_detailed(trigger_id: str, secret_id: str, *, client: NuonClient) -> Response[RevealedTriggerSecret]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(trigger_id, secret_id), _read)
