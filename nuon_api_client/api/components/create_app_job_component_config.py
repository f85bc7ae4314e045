# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.create_job_component_config_request import CreateJobComponentConfigRequest
    from ...models.job_component_config import JobComponentConfig

OPERATION = Operation(
    "CreateAppJobComponentConfig",
    "POST",
    "/v1/apps/{app_id}/components/{component_id}/configs/job",
    "components.create_app_job_component_config",
)


def _request(app_id: str, component_id: str, *, body: CreateJobComponentConfigRequest) -> Request:
    return OPERATION.request(path={"app_id": app_id, "component_id": component_id}, body=body)


def _read(raw: RawResponse) -> JobComponentConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.job_component_config import JobComponentConfig

    return read_object(raw, JobComponentConfig)


async def asyncio(
    app_id: str, component_id: str, *, client: NuonClient, body: CreateJobComponentConfigRequest
) -> JobComponentConfig:
    """Add a job config to a component.

    Adds a new job config to a component as its newest config version, queues a build of it and sets the component
    type. Returns the job block only: read the latest config for the version number. Every call adds a version, so do
    not repeat it blindly.

    Since API 0.19.705.

    Args:
        app_id: Id of an app; some reads take its name too.
        component_id: Component id. A name is not accepted here.

    Returns:
        The job block of the new config version.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, component_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, component_id: str, *, client: NuonClient, body: CreateJobComponentConfigRequest
) -> Response[JobComponentConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, component_id, body=body), _read)


def sync(
    app_id: str, component_id: str, *, client: NuonClient, body: CreateJobComponentConfigRequest
) -> JobComponentConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, component_id, client=client, body=body).parsed


def sync_detailed(
    app_id: str, component_id: str, *, client: NuonClient, body: CreateJobComponentConfigRequest
) -> Response[JobComponentConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, component_id, body=body), _read)
