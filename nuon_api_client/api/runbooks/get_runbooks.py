# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.runbook import Runbook

OPERATION = Operation(
    "GetRunbooks",
    "GET",
    "/v1/apps/{app_id}/runbooks",
    "runbooks.get_runbooks",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None)},
)


def _request(app_id: str, *, q: str | None = None, limit: int | None = None, offset: int | None = None) -> Request:
    return OPERATION.request(path={"app_id": app_id}, query={"q": q, "limit": limit, "offset": offset})


def _read(raw: RawResponse) -> list[Runbook]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.runbook import Runbook

    return read_models(raw, Runbook)


async def asyncio(
    app_id: str, *, client: NuonClient, q: str | None = None, limit: int | None = None, offset: int | None = None
) -> list[Runbook]:
    """List the runbooks of an app.

    Each runbook comes with its newest config and the steps of that config, but without the inputs. The order is not
    defined. An unknown app gives an empty list. Some control planes of 2026 want a feature flag of the org for
    runbooks, and answer 500 without it.

    Since API 0.19.974.

    Args:
        app_id: Id of an app; some reads take its name too.
        q: Only runbooks whose name contains this text, whatever its case, or whose id it is.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.

    Returns:
        One page of runbooks, each with its newest config.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client, q=q, limit=limit, offset=offset)).parsed


async def asyncio_detailed(
    app_id: str, *, client: NuonClient, q: str | None = None, limit: int | None = None, offset: int | None = None
) -> Response[list[Runbook]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, q=q, limit=limit, offset=offset), _read)


def sync(
    app_id: str, *, client: NuonClient, q: str | None = None, limit: int | None = None, offset: int | None = None
) -> list[Runbook]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client, q=q, limit=limit, offset=offset).parsed


def sync_detailed(
    app_id: str, *, client: NuonClient, q: str | None = None, limit: int | None = None, offset: int | None = None
) -> Response[list[Runbook]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, q=q, limit=limit, offset=offset), _read)
