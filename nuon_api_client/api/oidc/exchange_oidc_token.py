# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.exchange_oidc_token_request import ExchangeOIDCTokenRequest
    from ...models.exchange_oidc_token_response import ExchangeOIDCTokenResponse

OPERATION = Operation(
    "ExchangeOIDCToken",
    "POST",
    "/v1/oidc/token",
    "oidc.exchange_oidc_token",
    needs_token=False,
    needs_org=False,
)


def _request(*, body: ExchangeOIDCTokenRequest) -> Request:
    return OPERATION.request(body=body)


def _read(raw: RawResponse) -> ExchangeOIDCTokenResponse:
    from nuon_api_client.runtime.responses import read_object

    from ...models.exchange_oidc_token_response import ExchangeOIDCTokenResponse

    return read_object(raw, ExchangeOIDCTokenResponse)


async def asyncio(*, client: NuonClient, body: ExchangeOIDCTokenRequest) -> ExchangeOIDCTokenResponse:
    """Exchange an OIDC token for an API token.

    Trades the ID token of an OIDC provider, such as a GitHub Actions job gets, for a short-lived API token of an
    org. An enabled trust policy of the org must name its issuer and audience, the issuer must have signed it with
    RS256, and its claims must fulfil the conditions; the oldest policy that fits gives the role and the lifetime.
    Whatever does not fit is the same 401, so that nobody learns which orgs and policies there are; a missing field
    is a 400. Needs no credentials.

    Since API 0.19.1101.

    Returns:
        The API token and when it expires.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed


async def asyncio_detailed(
    *, client: NuonClient, body: ExchangeOIDCTokenRequest
) -> Response[ExchangeOIDCTokenResponse]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(body=body), _read)


def sync(*, client: NuonClient, body: ExchangeOIDCTokenRequest) -> ExchangeOIDCTokenResponse:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, body=body).parsed


def sync_detailed(*, client: NuonClient, body: ExchangeOIDCTokenRequest) -> Response[ExchangeOIDCTokenResponse]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(body=body), _read)
