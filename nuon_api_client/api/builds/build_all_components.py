# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nuon_api_client._secret import forgetful
from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.component_build import ComponentBuild

OPERATION = Operation(
    "BuildAllComponents",
    "POST",
    "/v1/apps/{app_id}/components/build-all",
    "builds.build_all_components",
)


def _request(app_id: str, *, body: dict[str, Any] | None = None) -> Request:
    return OPERATION.request(path={"app_id": app_id}, body={} if body is None else body)


def _read(raw: RawResponse) -> list[ComponentBuild]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.component_build import ComponentBuild

    return read_models(raw, ComponentBuild)


@forgetful
async def asyncio(app_id: str, *, client: NuonClient, body: dict[str, Any] | None = None) -> list[ComponentBuild]:
    """Build every component of an app.

    Queues one build, from the latest source, for each component of the app, also for those that have left the newest
    config. Returns the queued builds; with no components the body is `null`. The components are handled one after
    the other: when one cannot be built (for example because it has no config) the answer is 400, but the builds
    queued before it run on. Send `{}` as body: the Dec 2025 server answers an empty body with 400.

    Args:
        app_id: Id of an app; some reads take its name too.

    Returns:
        The queued builds; null when the app has no components.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client, body=body)).parsed


@forgetful
async def asyncio_detailed(
    app_id: str, *, client: NuonClient, body: dict[str, Any] | None = None
) -> Response[list[ComponentBuild]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, body=body), _read)


@forgetful
def sync(app_id: str, *, client: NuonClient, body: dict[str, Any] | None = None) -> list[ComponentBuild]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client, body=body).parsed


@forgetful
def sync_detailed(
    app_id: str, *, client: NuonClient, body: dict[str, Any] | None = None
) -> Response[list[ComponentBuild]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, body=body), _read)
