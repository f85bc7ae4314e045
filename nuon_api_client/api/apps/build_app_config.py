# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import UNSET, RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.idempotent_request import IdempotentRequest
    from ...models.workflow import Workflow

OPERATION = Operation(
    "BuildAppConfig",
    "POST",
    "/v1/apps/{app_id}/configs/{config_id}/build",
    "apps.build_app_config",
    longest={"request_id": 255},
    keyed_by="request_id",
)


def _request(app_id: str, config_id: str, *, body: IdempotentRequest | None = None) -> Request:
    return OPERATION.request(path={"app_id": app_id, "config_id": config_id}, body=UNSET if body is None else body)


def _read(raw: RawResponse) -> Workflow:
    from nuon_api_client.runtime.responses import read_object

    from ...models.workflow import Workflow

    return read_object(raw, Workflow)


async def asyncio(
    app_id: str, config_id: str, *, client: NuonClient, body: IdempotentRequest | None = None
) -> Workflow:
    """Build all components of an app config.

    Starts a workflow of type `app_config_build` that builds every component of this config version. Nothing is built
    yet when the answer comes: follow the workflow by its id. The app owns it, not an install. A config of another
    app is a 404, and the app must be named by its id.

    Since API 0.19.903.

    Args:
        app_id: Id of an app; some reads take its name too.
        config_id: Id of a config.
        body: Control planes after 0.19.1147 read it; older ones ignore it.

    Returns:
        The workflow that does the builds, just created.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, config_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, config_id: str, *, client: NuonClient, body: IdempotentRequest | None = None
) -> Response[Workflow]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, config_id, body=body), _read)


def sync(app_id: str, config_id: str, *, client: NuonClient, body: IdempotentRequest | None = None) -> Workflow:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, config_id, client=client, body=body).parsed


def sync_detailed(
    app_id: str, config_id: str, *, client: NuonClient, body: IdempotentRequest | None = None
) -> Response[Workflow]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, config_id, body=body), _read)
