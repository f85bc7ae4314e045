# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.create_external_image_component_config_request import CreateExternalImageComponentConfigRequest
    from ...models.external_image_component_config import ExternalImageComponentConfig

OPERATION = Operation(
    "CreateAppExternalImageComponentConfig",
    "POST",
    "/v1/apps/{app_id}/components/{component_id}/configs/external-image",
    "components.create_app_external_image_component_config",
)


def _request(app_id: str, component_id: str, *, body: CreateExternalImageComponentConfigRequest) -> Request:
    return OPERATION.request(path={"app_id": app_id, "component_id": component_id}, body=body)


def _read(raw: RawResponse) -> ExternalImageComponentConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.external_image_component_config import ExternalImageComponentConfig

    return read_object(raw, ExternalImageComponentConfig)


async def asyncio(
    app_id: str, component_id: str, *, client: NuonClient, body: CreateExternalImageComponentConfigRequest
) -> ExternalImageComponentConfig:
    """Add a container image config to a component.

    Adds a new container image config to a component as its newest config version, queues a build of it and sets the
    component type. Returns the image block only: read the latest config for the version number. Every call adds a
    version, so do not repeat it blindly. At most one of the registry blocks is needed; a public image needs none.

    Since API 0.19.705.

    Args:
        app_id: Id of an app; some reads take its name too.
        component_id: Component id. A name is not accepted here.

    Returns:
        The image block of the new config version.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, component_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, component_id: str, *, client: NuonClient, body: CreateExternalImageComponentConfigRequest
) -> Response[ExternalImageComponentConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, component_id, body=body), _read)


def sync(
    app_id: str, component_id: str, *, client: NuonClient, body: CreateExternalImageComponentConfigRequest
) -> ExternalImageComponentConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, component_id, client=client, body=body).parsed


def sync_detailed(
    app_id: str, component_id: str, *, client: NuonClient, body: CreateExternalImageComponentConfigRequest
) -> Response[ExternalImageComponentConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, component_id, body=body), _read)
