# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_deployment_page import InstallDeploymentPage

OPERATION = Operation(
    "GetInstallDeployments",
    "GET",
    "/v1/installs/{install_id}/deployments",
    "installs.get_install_deployments",
    pages_by="more",
    bounds={"limit": (1, 100), "offset": (0, None)},
)


def _request(
    install_id: str,
    *,
    type_: str | None = None,
    status: str | None = None,
    resource: str | None = None,
    search: str | None = None,
    created_at_gte: datetime | None = None,
    created_at_lte: datetime | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Request:
    return OPERATION.request(
        path={"install_id": install_id},
        query={
            "type": type_,
            "status": status,
            "resource": resource,
            "search": search,
            "created_at_gte": created_at_gte,
            "created_at_lte": created_at_lte,
            "limit": limit,
            "offset": offset,
        },
    )


def _read(raw: RawResponse) -> InstallDeploymentPage:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_deployment_page import InstallDeploymentPage

    return read_object(raw, InstallDeploymentPage)


async def asyncio(
    install_id: str,
    *,
    client: NuonClient,
    type_: str | None = None,
    status: str | None = None,
    resource: str | None = None,
    search: str | None = None,
    created_at_gte: datetime | None = None,
    created_at_lte: datetime | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> InstallDeploymentPage:
    """List the deployments of an install.

    Lists the workflows that really changed the install, newest first, with what each changed: components, images,
    stack and sandbox. Plan-only workflows and runs of actions and runbooks are left out. Pages are announced in the
    body (`has_more`). An install that does not exist gives an empty list, and a time that is not RFC 3339 a 500.

    Newer than API 0.19.1147.

    Args:
        install_id: Id of an install; some reads take its name too.
        type_: Types of deployments to keep, separated by commas. If none of the words is a type, the list is
            empty.
        status: States of the workflow to keep, separated by commas.
        resource: Only deployments of this: `stack`, `sandbox`, the name of a component, or the source of an
            image.
        search: Words that must each be part of the id or of the title of the deployment, whatever their case.
        created_at_gte: Created at or after this RFC 3339 time, which must carry a zone.
        created_at_lte: Created at or before this RFC 3339 time, which must carry a zone.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.

    Returns:
        One page of deployments, newest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(
            install_id,
            client=client,
            type_=type_,
            status=status,
            resource=resource,
            search=search,
            created_at_gte=created_at_gte,
            created_at_lte=created_at_lte,
            limit=limit,
            offset=offset,
        )
    ).parsed


async def asyncio_detailed(
    install_id: str,
    *,
    client: NuonClient,
    type_: str | None = None,
    status: str | None = None,
    resource: str | None = None,
    search: str | None = None,
    created_at_gte: datetime | None = None,
    created_at_lte: datetime | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[InstallDeploymentPage]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(
        _request(
            install_id,
            type_=type_,
            status=status,
            resource=resource,
            search=search,
            created_at_gte=created_at_gte,
            created_at_lte=created_at_lte,
            limit=limit,
            offset=offset,
        ),
        _read,
    )


def sync(
    install_id: str,
    *,
    client: NuonClient,
    type_: str | None = None,
    status: str | None = None,
    resource: str | None = None,
    search: str | None = None,
    created_at_gte: datetime | None = None,
    created_at_lte: datetime | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> InstallDeploymentPage:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(
        install_id,
        client=client,
        type_=type_,
        status=status,
        resource=resource,
        search=search,
        created_at_gte=created_at_gte,
        created_at_lte=created_at_lte,
        limit=limit,
        offset=offset,
    ).parsed


def sync_detailed(
    install_id: str,
    *,
    client: NuonClient,
    type_: str | None = None,
    status: str | None = None,
    resource: str | None = None,
    search: str | None = None,
    created_at_gte: datetime | None = None,
    created_at_lte: datetime | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[InstallDeploymentPage]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(
        _request(
            install_id,
            type_=type_,
            status=status,
            resource=resource,
            search=search,
            created_at_gte=created_at_gte,
            created_at_lte=created_at_lte,
            limit=limit,
            offset=offset,
        ),
        _read,
    )
