# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.policy_report_format import PolicyReportFormat

OPERATION = Operation(
    "ExportPolicyReport",
    "GET",
    "/v1/policy-reports/{report_id}/export",
    "policy_reports.export_policy_report",
    accept="*/*",
)


def _request(report_id: str, *, format_: PolicyReportFormat | None = None) -> Request:
    return OPERATION.request(path={"report_id": report_id}, query={"format": format_})


def _read(raw: RawResponse) -> bytes:
    from nuon_api_client.runtime.responses import read_bytes

    return read_bytes(raw)


async def asyncio(report_id: str, *, client: NuonClient, format_: PolicyReportFormat | None = None) -> bytes:
    """Download a policy report as a file.

    Returns a report as JSON, as SARIF 2.1.0 for tools that read findings, or as a PDF for people. The bytes come as
    the server sent them: JSON and SARIF as `application/json`, a PDF as `application/pdf`. `Content-Disposition`
    proposes a file name. A format that is not known is a 400.

    Since API 0.19.894.

    Args:
        report_id: Id of a policy report.
        format_: Format of the file. Absent means `json`.

    Returns:
        The file, in the format asked for.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(report_id, client=client, format_=format_)).parsed


async def asyncio_detailed(
    report_id: str, *, client: NuonClient, format_: PolicyReportFormat | None = None
) -> Response[bytes]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(report_id, format_=format_), _read)


def sync(report_id: str, *, client: NuonClient, format_: PolicyReportFormat | None = None) -> bytes:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(report_id, client=client, format_=format_).parsed


def sync_detailed(report_id: str, *, client: NuonClient, format_: PolicyReportFormat | None = None) -> Response[bytes]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(report_id, format_=format_), _read)
