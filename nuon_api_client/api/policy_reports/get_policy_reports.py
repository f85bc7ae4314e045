# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.policy_report import PolicyReport
    from ...models.policy_report_owner_type import PolicyReportOwnerType

OPERATION = Operation(
    "GetPolicyReports",
    "GET",
    "/v1/policy-reports",
    "policy_reports.get_policy_reports",
    pages_by="offset",
    bounds={"offset": (0, None), "limit": (1, 100), "page": (0, None)},
)


def _request(
    *,
    owner_type: PolicyReportOwnerType | None = None,
    owner_id: str | None = None,
    app_id: str | None = None,
    install_id: str | None = None,
    status: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
    page: int | None = None,
) -> Request:
    return OPERATION.request(
        query={
            "owner_type": owner_type,
            "owner_id": owner_id,
            "app_id": app_id,
            "install_id": install_id,
            "status": status,
            "offset": offset,
            "limit": limit,
            "page": page,
        }
    )


def _read(raw: RawResponse) -> list[PolicyReport]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.policy_report import PolicyReport

    return read_models(raw, PolicyReport)


async def asyncio(
    *,
    client: NuonClient,
    owner_type: PolicyReportOwnerType | None = None,
    owner_id: str | None = None,
    app_id: str | None = None,
    install_id: str | None = None,
    status: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
    page: int | None = None,
) -> list[PolicyReport]:
    """List the policy reports of the org.

    Pages through the outcomes of policy checks on builds, deploys and sandbox runs, newest first, each with its
    policies, inputs and violations. A report must pass all filters that are given. A kind of owner that is not known
    is a 400; an id that is not known gives an empty list.

    Since API 0.19.894.

    Args:
        owner_type: Only checks of this kind of object.
        owner_id: Only checks of this build, deploy or sandbox run.
        app_id: Only checks in this app.
        install_id: Only checks in this install. Checks of builds belong to none.
        status: Only reports whose `status` holds this word in its own `status`.
        offset: How many rows to leave out.
        limit: How many rows at most, 1 to 100.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of policy reports, newest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(
            client=client,
            owner_type=owner_type,
            owner_id=owner_id,
            app_id=app_id,
            install_id=install_id,
            status=status,
            offset=offset,
            limit=limit,
            page=page,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: NuonClient,
    owner_type: PolicyReportOwnerType | None = None,
    owner_id: str | None = None,
    app_id: str | None = None,
    install_id: str | None = None,
    status: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
    page: int | None = None,
) -> Response[list[PolicyReport]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(
        _request(
            owner_type=owner_type,
            owner_id=owner_id,
            app_id=app_id,
            install_id=install_id,
            status=status,
            offset=offset,
            limit=limit,
            page=page,
        ),
        _read,
    )


def sync(
    *,
    client: NuonClient,
    owner_type: PolicyReportOwnerType | None = None,
    owner_id: str | None = None,
    app_id: str | None = None,
    install_id: str | None = None,
    status: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
    page: int | None = None,
) -> list[PolicyReport]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(
        client=client,
        owner_type=owner_type,
        owner_id=owner_id,
        app_id=app_id,
        install_id=install_id,
        status=status,
        offset=offset,
        limit=limit,
        page=page,
    ).parsed


def sync_detailed(
    *,
    client: NuonClient,
    owner_type: PolicyReportOwnerType | None = None,
    owner_id: str | None = None,
    app_id: str | None = None,
    install_id: str | None = None,
    status: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
    page: int | None = None,
) -> Response[list[PolicyReport]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(
        _request(
            owner_type=owner_type,
            owner_id=owner_id,
            app_id=app_id,
            install_id=install_id,
            status=status,
            offset=offset,
            limit=limit,
            page=page,
        ),
        _read,
    )
