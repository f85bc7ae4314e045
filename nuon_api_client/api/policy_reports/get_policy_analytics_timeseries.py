# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.policy_analytics_timeseries import PolicyAnalyticsTimeseries

OPERATION = Operation(
    "GetPolicyAnalyticsTimeseries",
    "GET",
    "/v1/apps/{app_id}/policy-analytics/timeseries",
    "policy_reports.get_policy_analytics_timeseries",
)


def _request(
    app_id: str,
    *,
    start: datetime | None = None,
    end: datetime | None = None,
    group_by: str | None = None,
    install_id: str | None = None,
    policy_id: str | None = None,
) -> Request:
    return OPERATION.request(
        path={"app_id": app_id},
        query={"start": start, "end": end, "group_by": group_by, "install_id": install_id, "policy_id": policy_id},
    )


def _read(raw: RawResponse) -> PolicyAnalyticsTimeseries:
    from nuon_api_client.runtime.responses import read_object

    from ...models.policy_analytics_timeseries import PolicyAnalyticsTimeseries

    return read_object(raw, PolicyAnalyticsTimeseries)


async def asyncio(
    app_id: str,
    *,
    client: NuonClient,
    start: datetime | None = None,
    end: datetime | None = None,
    group_by: str | None = None,
    install_id: str | None = None,
    policy_id: str | None = None,
) -> PolicyAnalyticsTimeseries:
    """Count the policy outcomes of an app over time.

    For a chart: the counts of equal stretches of time, earliest first. The server chooses their length by the span:
    15 minutes for up to 3 hours, a month for more than 90 days. Stretches without any evaluation are left out.
    Grouping by a dimension that is not known is a 400, as is a start that is not before the end.

    Since API 0.19.894.

    Args:
        app_id: Id of an app; some reads take its name too.
        start: Count evaluations from this RFC 3339 time on, which must carry a zone. Absent means 30 days before
            now, even when `end` is given.
        end: Count evaluations up to this RFC 3339 time, which must carry a zone. Absent means now.
        group_by: Dimensions to count separately, separated by commas: `policy_id`, `install_id`, `component_id`,
            `owner_type`. Absent gives the totals alone.
        install_id: Count only evaluations in this install.
        policy_id: Count only evaluations of this policy.

    Returns:
        The counts, earliest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(
            app_id, client=client, start=start, end=end, group_by=group_by, install_id=install_id, policy_id=policy_id
        )
    ).parsed


async def asyncio_detailed(
    app_id: str,
    *,
    client: NuonClient,
    start: datetime | None = None,
    end: datetime | None = None,
    group_by: str | None = None,
    install_id: str | None = None,
    policy_id: str | None = None,
) -> Response[PolicyAnalyticsTimeseries]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(
        _request(app_id, start=start, end=end, group_by=group_by, install_id=install_id, policy_id=policy_id), _read
    )


def sync(
    app_id: str,
    *,
    client: NuonClient,
    start: datetime | None = None,
    end: datetime | None = None,
    group_by: str | None = None,
    install_id: str | None = None,
    policy_id: str | None = None,
) -> PolicyAnalyticsTimeseries:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(
        app_id, client=client, start=start, end=end, group_by=group_by, install_id=install_id, policy_id=policy_id
    ).parsed


def sync_detailed(
    app_id: str,
    *,
    client: NuonClient,
    start: datetime | None = None,
    end: datetime | None = None,
    group_by: str | None = None,
    install_id: str | None = None,
    policy_id: str | None = None,
) -> Response[PolicyAnalyticsTimeseries]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(
        _request(app_id, start=start, end=end, group_by=group_by, install_id=install_id, policy_id=policy_id), _read
    )
