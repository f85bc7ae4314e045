# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.policy_analytics_breakdown import PolicyAnalyticsBreakdown
    from ...models.policy_analytics_dimension import PolicyAnalyticsDimension

OPERATION = Operation(
    "GetPolicyAnalyticsBreakdown",
    "GET",
    "/v1/apps/{app_id}/policy-analytics/breakdown",
    "policy_reports.get_policy_analytics_breakdown",
    bounds={"limit": (1, 100)},
)


def _request(
    app_id: str,
    *,
    dimension: PolicyAnalyticsDimension,
    start: datetime | None = None,
    end: datetime | None = None,
    install_id: str | None = None,
    policy_id: str | None = None,
    limit: int | None = None,
) -> Request:
    return OPERATION.request(
        path={"app_id": app_id},
        query={
            "dimension": dimension,
            "start": start,
            "end": end,
            "install_id": install_id,
            "policy_id": policy_id,
            "limit": limit,
        },
    )


def _read(raw: RawResponse) -> PolicyAnalyticsBreakdown:
    from nuon_api_client.runtime.responses import read_object

    from ...models.policy_analytics_breakdown import PolicyAnalyticsBreakdown

    return read_object(raw, PolicyAnalyticsBreakdown)


async def asyncio(
    app_id: str,
    *,
    client: NuonClient,
    dimension: PolicyAnalyticsDimension,
    start: datetime | None = None,
    end: datetime | None = None,
    install_id: str | None = None,
    policy_id: str | None = None,
    limit: int | None = None,
) -> PolicyAnalyticsBreakdown:
    """Rank policies or installs by violations.

    Counts the outcomes of an app's policy evaluations for each policy, install or kind of checked object. The entry
    with the most denials comes first; among equals, the one with the most warnings. Evaluations are kept for 180
    days. A dimension that is not known, or a start that is not before the end, is a 400. An unknown app has no
    entries.

    Since API 0.19.894.

    Args:
        app_id: Id of an app; some reads take its name too.
        dimension: What to count by.
        start: Count evaluations from this RFC 3339 time on, which must carry a zone. Absent means 30 days before
            now, even when `end` is given.
        end: Count evaluations up to this RFC 3339 time, which must carry a zone. Absent means now.
        install_id: Count only evaluations in this install.
        policy_id: Count only evaluations of this policy.
        limit: How many rows at most, 1 to 100.

    Returns:
        The counts, worst first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(
            app_id,
            client=client,
            dimension=dimension,
            start=start,
            end=end,
            install_id=install_id,
            policy_id=policy_id,
            limit=limit,
        )
    ).parsed


async def asyncio_detailed(
    app_id: str,
    *,
    client: NuonClient,
    dimension: PolicyAnalyticsDimension,
    start: datetime | None = None,
    end: datetime | None = None,
    install_id: str | None = None,
    policy_id: str | None = None,
    limit: int | None = None,
) -> Response[PolicyAnalyticsBreakdown]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(
        _request(
            app_id, dimension=dimension, start=start, end=end, install_id=install_id, policy_id=policy_id, limit=limit
        ),
        _read,
    )


def sync(
    app_id: str,
    *,
    client: NuonClient,
    dimension: PolicyAnalyticsDimension,
    start: datetime | None = None,
    end: datetime | None = None,
    install_id: str | None = None,
    policy_id: str | None = None,
    limit: int | None = None,
) -> PolicyAnalyticsBreakdown:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(
        app_id,
        client=client,
        dimension=dimension,
        start=start,
        end=end,
        install_id=install_id,
        policy_id=policy_id,
        limit=limit,
    ).parsed


def sync_detailed(
    app_id: str,
    *,
    client: NuonClient,
    dimension: PolicyAnalyticsDimension,
    start: datetime | None = None,
    end: datetime | None = None,
    install_id: str | None = None,
    policy_id: str | None = None,
    limit: int | None = None,
) -> Response[PolicyAnalyticsBreakdown]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(
        _request(
            app_id, dimension=dimension, start=start, end=end, install_id=install_id, policy_id=policy_id, limit=limit
        ),
        _read,
    )
