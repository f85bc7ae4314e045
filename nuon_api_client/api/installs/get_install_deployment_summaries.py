# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_deployment_state import InstallDeploymentState
    from ...models.install_deployment_summary_page import InstallDeploymentSummaryPage

OPERATION = Operation(
    "GetInstallDeploymentSummaries",
    "GET",
    "/v1/installs/{install_id}/deployment-summaries",
    "installs.get_install_deployment_summaries",
    pages_by="cursor",
    bounds={"limit": (1, 100), "offset": (0, None)},
)


def _request(
    install_id: str,
    *,
    cursor: str | None = None,
    state: InstallDeploymentState | None = None,
    sort: str | None = None,
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
            "cursor": cursor,
            "state": state,
            "sort": sort,
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


def _read(raw: RawResponse) -> InstallDeploymentSummaryPage:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_deployment_summary_page import InstallDeploymentSummaryPage

    return read_object(raw, InstallDeploymentSummaryPage)


async def asyncio(
    install_id: str,
    *,
    client: NuonClient,
    cursor: str | None = None,
    state: InstallDeploymentState | None = None,
    sort: str | None = None,
    type_: str | None = None,
    status: str | None = None,
    resource: str | None = None,
    search: str | None = None,
    created_at_gte: datetime | None = None,
    created_at_lte: datetime | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> InstallDeploymentSummaryPage:
    """List the deployments of an install, briefly.

    Lists the workflows that really changed the install, newest first, each with its steps but without details of the
    change; plan-only workflows are left out. Go on with `next_cursor` as `cursor`, with the same `state` and `sort`;
    a cursor together with `offset` is a 400, and so is one that does not fit. `offset` works too, but the cursor
    loses nothing while new deployments arrive.

    Newer than API 0.19.1147.

    Args:
        install_id: Id of an install; some reads take its name too.
        cursor: `next_cursor` of the page before. Leave it out for the first page.
        state: `active` for workflows that are not over, those that wait for somebody among them; `finished` for
            all others.
        sort: `attention` puts first what waits for somebody, such as an approval. Newest first when absent;
            anything else is a 400.
        type_: Types of deployments to keep, separated by commas. If none of the words is a type, the list is
            empty.
        status: States of the workflow to keep, separated by commas.
        resource: Only deployments that touched this: `stack`, `sandbox`, the name of a component, or an image.
        search: Words that must each be part of the id or of the title of the deployment, whatever their case.
        created_at_gte: Created at or after this RFC 3339 time, which must carry a zone.
        created_at_lte: Created at or before this RFC 3339 time, which must carry a zone.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(
            install_id,
            client=client,
            cursor=cursor,
            state=state,
            sort=sort,
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
    cursor: str | None = None,
    state: InstallDeploymentState | None = None,
    sort: str | None = None,
    type_: str | None = None,
    status: str | None = None,
    resource: str | None = None,
    search: str | None = None,
    created_at_gte: datetime | None = None,
    created_at_lte: datetime | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[InstallDeploymentSummaryPage]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(
        _request(
            install_id,
            cursor=cursor,
            state=state,
            sort=sort,
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
    cursor: str | None = None,
    state: InstallDeploymentState | None = None,
    sort: str | None = None,
    type_: str | None = None,
    status: str | None = None,
    resource: str | None = None,
    search: str | None = None,
    created_at_gte: datetime | None = None,
    created_at_lte: datetime | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> InstallDeploymentSummaryPage:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(
        install_id,
        client=client,
        cursor=cursor,
        state=state,
        sort=sort,
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
    cursor: str | None = None,
    state: InstallDeploymentState | None = None,
    sort: str | None = None,
    type_: str | None = None,
    status: str | None = None,
    resource: str | None = None,
    search: str | None = None,
    created_at_gte: datetime | None = None,
    created_at_lte: datetime | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[InstallDeploymentSummaryPage]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(
        _request(
            install_id,
            cursor=cursor,
            state=state,
            sort=sort,
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
