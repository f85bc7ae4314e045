# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "GetConfigSchemaByType",
    "GET",
    "/v1/general/config-schema/{type}",
    "general.get_config_schema_by_type",
    needs_token=False,
    needs_org=False,
)


def _request(type_: str) -> Request:
    return OPERATION.request(path={"type": type_})


def _read(raw: RawResponse) -> dict[str, Any]:
    from nuon_api_client.runtime.responses import read_map

    return read_map(raw)


async def asyncio(type_: str, *, client: NuonClient) -> dict[str, Any]:
    """Get the JSON schema of a config file by its URL.

    Returns the same schema as the operation that takes the kind as a query parameter. The `$id` of the schema is the
    URL of this request, which suits tools that store schemas by URL. An unknown kind is a 400. Needs no credentials.

    Since API 0.19.1052.

    Args:
        type_: Kind of config file, such as `action`, `docker-build`, `helm`, `inputs`, `installer`,
            `kubernetes-manifest`, `runner`, `sandbox` or `terraform`. `_` counts as `-`.

    Returns:
        The JSON schema, with the URL of the request as its `$id`.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(type_, client=client)).parsed


async def asyncio_detailed(type_: str, *, client: NuonClient) -> Response[dict[str, Any]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(type_), _read)


def sync(type_: str, *, client: NuonClient) -> dict[str, Any]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(type_, client=client).parsed


def sync_detailed(type_: str, *, client: NuonClient) -> Response[dict[str, Any]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(type_), _read)
