# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_input_config import AppInputConfig
    from ...models.create_app_input_config_request import CreateAppInputConfigRequest

OPERATION = Operation(
    "CreateAppInputConfig",
    "POST",
    "/v1/apps/{app_id}/input-config",
    "apps.create_app_input_config",
)


def _request(app_id: str, *, body: CreateAppInputConfigRequest) -> Request:
    return OPERATION.request(path={"app_id": app_id}, body=body)


def _read(raw: RawResponse) -> AppInputConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_input_config import AppInputConfig

    return read_object(raw, AppInputConfig)


async def asyncio(app_id: str, *, client: NuonClient, body: CreateAppInputConfigRequest) -> AppInputConfig:
    """Add the inputs part to an app config.

    Stores what an install of the app can or must be given, and the groups in which that is shown. Refused with 400
    are an input whose group is not among the groups, a type that the server does not know, a default of a `json`
    input that is not JSON, and a key with other characters than lower-case letters, digits, `_`, `.` and braces.
    From then on this is the latest input config of the app. Takes the id of the app, not its name.

    Args:
        app_id: Id of an app; some reads take its name too.

    Returns:
        The input config with its groups and inputs.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, *, client: NuonClient, body: CreateAppInputConfigRequest
) -> Response[AppInputConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, body=body), _read)


def sync(app_id: str, *, client: NuonClient, body: CreateAppInputConfigRequest) -> AppInputConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client, body=body).parsed


def sync_detailed(app_id: str, *, client: NuonClient, body: CreateAppInputConfigRequest) -> Response[AppInputConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, body=body), _read)
