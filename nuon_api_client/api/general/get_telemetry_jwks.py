# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.json_web_key_set import JSONWebKeySet

OPERATION = Operation(
    "GetTelemetryJWKS",
    "GET",
    "/.well-known/jwks.json",
    "general.get_telemetry_jwks",
    needs_token=False,
    needs_org=False,
)


def _request() -> Request:
    return OPERATION.request()


def _read(raw: RawResponse) -> JSONWebKeySet:
    from nuon_api_client.runtime.responses import read_object

    from ...models.json_web_key_set import JSONWebKeySet

    return read_object(raw, JSONWebKeySet)


async def asyncio(*, client: NuonClient) -> JSONWebKeySet:
    """Get the public keys of the control plane.

    Returns the RSA keys that verify the tokens which the control plane signs for telemetry and, on newer ones, for
    cloud connections. Needs no credentials. The answer may be cached for five minutes. A control plane that has no
    signing key answers 503.

    Newer than API 0.19.1147.

    Returns:
        The keys, as a JSON Web Key Set (RFC 7517).

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client)).parsed


async def asyncio_detailed(*, client: NuonClient) -> Response[JSONWebKeySet]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(), _read)


def sync(*, client: NuonClient) -> JSONWebKeySet:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client).parsed


def sync_detailed(*, client: NuonClient) -> Response[JSONWebKeySet]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(), _read)
