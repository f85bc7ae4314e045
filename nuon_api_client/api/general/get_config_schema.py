# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "GetConfigSchema",
    "GET",
    "/v1/general/config-schema",
    "general.get_config_schema",
    needs_token=False,
    needs_org=False,
)


def _request(*, type_: str, source: str | None = None) -> Request:
    return OPERATION.request(query={"type": type_, "source": source})


def _read(raw: RawResponse) -> dict[str, Any]:
    from nuon_api_client.runtime.responses import read_map

    return read_map(raw)


async def asyncio(*, client: NuonClient, type_: str, source: str | None = None) -> dict[str, Any]:
    """Get the JSON schema of a config file.

    Returns the JSON schema of one kind of config file, for editors and to check a file before it is synced. A kind
    that the server does not know is a 400. Newer control planes have another operation with the kind in its path, so
    that each schema has a URL of its own. Needs no credentials.

    Args:
        type_: Kind of config file, such as `action`, `docker-build`, `helm`, `inputs`, `installer`,
            `kubernetes-manifest`, `runner`, `sandbox` or `terraform`.
        source: An older name of `type`, for callers that still use it: `type` wins when both are sent. Since API
            0.19.1049.

    Returns:
        The JSON schema of that kind of file.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client, type_=type_, source=source)).parsed


async def asyncio_detailed(*, client: NuonClient, type_: str, source: str | None = None) -> Response[dict[str, Any]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(type_=type_, source=source), _read)


def sync(*, client: NuonClient, type_: str, source: str | None = None) -> dict[str, Any]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, type_=type_, source=source).parsed


def sync_detailed(*, client: NuonClient, type_: str, source: str | None = None) -> Response[dict[str, Any]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(type_=type_, source=source), _read)
