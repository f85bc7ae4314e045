# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_stack_config import AppStackConfig
    from ...models.create_app_stack_config_request import CreateAppStackConfigRequest

OPERATION = Operation(
    "CreateAppStackConfig",
    "POST",
    "/v1/apps/{app_id}/stack-configs",
    "apps.create_app_stack_config",
)


def _request(app_id: str, *, body: CreateAppStackConfigRequest) -> Request:
    return OPERATION.request(path={"app_id": app_id}, body=body)


def _read(raw: RawResponse) -> AppStackConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_stack_config import AppStackConfig

    return read_object(raw, AppStackConfig)


async def asyncio(app_id: str, *, client: NuonClient, body: CreateAppStackConfigRequest) -> AppStackConfig:
    """Add the stack part to an app config.

    Stores which template the customer applies to set an install up, and what goes into it. Since 2026 the URLs of
    the nested templates are checked (400): for Azure any `https` URL will do, for the others it must be one of S3.
    The contents of custom nested stacks are stored after the answer; each is `pending` until then and `ready`
    afterwards. Takes the id of the app, not its name.

    Args:
        app_id: Id of an app; some reads take its name too.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, *, client: NuonClient, body: CreateAppStackConfigRequest
) -> Response[AppStackConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, body=body), _read)


def sync(app_id: str, *, client: NuonClient, body: CreateAppStackConfigRequest) -> AppStackConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client, body=body).parsed


def sync_detailed(app_id: str, *, client: NuonClient, body: CreateAppStackConfigRequest) -> Response[AppStackConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, body=body), _read)
