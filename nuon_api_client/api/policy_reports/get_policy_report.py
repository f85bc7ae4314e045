# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.policy_report import PolicyReport

OPERATION = Operation(
    "GetPolicyReport",
    "GET",
    "/v1/policy-reports/{report_id}",
    "policy_reports.get_policy_report",
)


def _request(report_id: str) -> Request:
    return OPERATION.request(path={"report_id": report_id})


def _read(raw: RawResponse) -> PolicyReport:
    from nuon_api_client.runtime.responses import read_object

    from ...models.policy_report import PolicyReport

    return read_object(raw, PolicyReport)


async def asyncio(report_id: str, *, client: NuonClient) -> PolicyReport:
    """Get a policy report.

    Returns the outcome of one policy check: what was checked, by which policies, and every violation. A list has the
    same; this is for who has only the id.

    Since API 0.19.894.

    Args:
        report_id: Id of a policy report.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(report_id, client=client)).parsed


async def asyncio_detailed(report_id: str, *, client: NuonClient) -> Response[PolicyReport]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(report_id), _read)


def sync(report_id: str, *, client: NuonClient) -> PolicyReport:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(report_id, client=client).parsed


def sync_detailed(report_id: str, *, client: NuonClient) -> Response[PolicyReport]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(report_id), _read)
