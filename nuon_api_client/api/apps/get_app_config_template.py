# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_config_template import AppConfigTemplate
    from ...models.app_config_template_type import AppConfigTemplateType

OPERATION = Operation(
    "GetAppConfigTemplate",
    "GET",
    "/v1/apps/{app_id}/template-config",
    "apps.get_app_config_template",
)


def _request(app_id: str, *, type_: AppConfigTemplateType | None = None) -> Request:
    return OPERATION.request(path={"app_id": app_id}, query={"type": type_})


def _read(raw: RawResponse) -> AppConfigTemplate:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_config_template import AppConfigTemplate

    return read_object(raw, AppConfigTemplate)


async def asyncio(app_id: str, *, client: NuonClient, type_: AppConfigTemplateType | None = None) -> AppConfigTemplate:
    """Get a sample config file for an app.

    Returns the text of a sample config file to start from. Only the name of the app is filled in; everything else is
    an example and has nothing to do with what the app consists of. A type that the server does not know gives the
    file of `flat`. The answer is a 201, though nothing is made.

    Args:
        app_id: Id or name of the app.
        type_: Which file to return. Absent means `flat`.

    Returns:
        The sample file with its name.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client, type_=type_)).parsed


async def asyncio_detailed(
    app_id: str, *, client: NuonClient, type_: AppConfigTemplateType | None = None
) -> Response[AppConfigTemplate]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, type_=type_), _read)


def sync(app_id: str, *, client: NuonClient, type_: AppConfigTemplateType | None = None) -> AppConfigTemplate:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client, type_=type_).parsed


def sync_detailed(
    app_id: str, *, client: NuonClient, type_: AppConfigTemplateType | None = None
) -> Response[AppConfigTemplate]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, type_=type_), _read)
