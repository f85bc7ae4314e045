"""Log streams."""

from __future__ import annotations

from typing import Any

from nuon_api_client.testing._shared.replies import Reply, error
from nuon_api_client.testing.fake.control_plane import Call, Command, ControlPlane
from nuon_api_client.testing.fake.engine.logs import Line
from nuon_api_client.testing.fake.state import Row
from nuon_api_client.testing.fake.timeline import nanoseconds_text

LINES_OF_A_PAGE = 100


def _read(plane: ControlPlane, call: Call) -> Reply:
    order, offset = call.parameter("order") or "asc", call.headers.get("x-nuon-api-offset")
    if order not in ("asc", "desc"):
        return error(500, f"invalid order {order!r}", user_error=False)
    if offset and not offset.isdecimal():
        return error(500, f'strconv.ParseInt: parsing "{offset}": invalid syntax', user_error=False)
    stream = call.rows["log_stream_id"]
    numbered = sorted(enumerate(plane.logs.lines(stream["id"])), key=lambda each: each[1].moment)
    headers = {"count": str(len(numbered)), "range-units": "items"}
    text, severities = (call.parameter("q") or "").lower(), call.query.get("severity_text", ())
    numbered = [
        (number, line)
        for number, line in numbered
        if text in line.text.lower() and (not severities or line.severity in severities)
    ]
    if order == "desc":
        numbered.reverse()
    if offset:
        # Strictly after the offset: a line of the same nanosecond on the next page is lost.
        cursor = int(offset)
        numbered = [
            (number, line)
            for number, line in numbered
            if (line.moment > cursor if order == "asc" else line.moment < cursor)
        ]
    page = numbered[:LINES_OF_A_PAGE]
    if len(page) == LINES_OF_A_PAGE:
        headers["x-nuon-api-next"] = str(page[-1][1].moment)
    return Reply(200, [_record(stream, number, line) for number, line in page], headers)


def _record(stream: Row, number: int, line: Line) -> dict[str, Any]:
    when = nanoseconds_text(line.moment)
    return {
        "id": f"log{stream['id'][3:-6]}{number:06}",
        "log_stream_id": stream["id"],
        "org_id": stream["org_id"],
        "created_at": when,
        "updated_at": when,
        "timestamp": when,
        "severity_text": line.severity,
        "severity_number": 17 if line.severity == "ERROR" else 9,
        "service_name": "runner",
        "body": line.text,
        "log_attributes": {},
        "resource_attributes": {},
        "scope_attributes": {},
    }


COMMANDS = (Command("LogStreamReadLogs", _read),)
