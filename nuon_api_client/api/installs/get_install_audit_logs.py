# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "GetInstallAuditLogs",
    "GET",
    "/v1/installs/{install_id}/audit_logs",
    "installs.get_install_audit_logs",
    accept="text/csv, application/json;q=0.9",
)


def _request(install_id: str, *, start: datetime, end: datetime) -> Request:
    return OPERATION.request(path={"install_id": install_id}, query={"start": start, "end": end})


def _read(raw: RawResponse) -> str:
    from nuon_api_client.runtime.responses import read_text

    return read_text(raw)


async def asyncio(install_id: str, *, client: NuonClient, start: datetime, end: datetime) -> str:
    """Download the audit log of an install.

    Returns a CSV file, oldest row first, with the columns `Install ID`, `Type`, `Time Stamp` and `Log Line`; the
    last is a JSON object of the deploy, sandbox run or action run. A span without any row is a 400, not an empty
    file; so is a start after the end.

    Args:
        install_id: Id of an install; some reads take its name too.
        start: Start of the span, RFC 3339 with optional fraction.
        end: End of the span, RFC 3339 with optional fraction.

    Returns:
        CSV with a header row, oldest row first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client, start=start, end=end)).parsed


async def asyncio_detailed(install_id: str, *, client: NuonClient, start: datetime, end: datetime) -> Response[str]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, start=start, end=end), _read)


def sync(install_id: str, *, client: NuonClient, start: datetime, end: datetime) -> str:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client, start=start, end=end).parsed


def sync_detailed(install_id: str, *, client: NuonClient, start: datetime, end: datetime) -> Response[str]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, start=start, end=end), _read)
