"""The reads that are not rows of one table: the caller, logs, drift."""

from __future__ import annotations

from nuon_api_client.testing._shared.answers import Answer, error
from nuon_api_client.testing.fake.clock import nanoseconds_text
from nuon_api_client.testing.fake.control_plane import Call, ControlPlane, command
from nuon_api_client.testing.fake.engine.targets import LOG_PAGE
from nuon_api_client.testing.fake.joins import drifted_objects


@command("GetCurrentUser", "GetCurrentAccount")
def _account(plane: ControlPlane, call: Call) -> Answer:
    del call
    return Answer(200, plane.state.shown(plane.account))


@command("GetCLIConfig")
def _cli_config(plane: ControlPlane, call: Call) -> Answer:
    del plane, call
    return Answer(
        200,
        {
            "auth_domain": "auth.nuon.localhost",
            "auth_client_id": "fake",
            "auth_audience": "api.nuon.localhost",
            "dashboard_url": "http://app.nuon.localhost",
        },
    )


@command("GetOrg")
def _org(plane: ControlPlane, call: Call) -> Answer:
    return Answer(200, plane.state.shown(plane.state.get("orgs", call.org_id)))


@command("GetDriftedObjects")
def _drift(plane: ControlPlane, call: Call) -> Answer:
    return Answer(200, drifted_objects(plane.state, call.rows["install_id"]))


@command("LogStreamReadLogs")
def _logs(plane: ControlPlane, call: Call) -> Answer:
    order, offset = call.asked("order") or "asc", call.headers.get("x-nuon-api-offset")
    if order not in ("asc", "desc"):
        return error(500, f"invalid order {order!r}", user_error=False)
    if offset and not offset.isdecimal():
        return error(500, f'strconv.ParseInt: parsing "{offset}": invalid syntax', user_error=False)
    stream = call.rows["log_stream_id"]
    lines = sorted(enumerate(plane.engine.targets.lines(stream["id"])), key=lambda line: line[1][0])
    total = len(lines)
    text, severities = (call.asked("q") or "").lower(), call.query.get("severity_text", ())
    lines = [each for each in lines if text in each[1][2].lower() and (not severities or each[1][1] in severities)]
    if order == "desc":
        lines.reverse()
    if offset:
        # Strictly after the offset: a line of the same nanosecond on the next page is lost.
        cursor = int(offset)
        lines = [each for each in lines if (each[1][0] > cursor if order == "asc" else each[1][0] < cursor)]
    page = lines[:LOG_PAGE]
    headers = {"count": str(total), "range-units": "items"}
    if len(page) == LOG_PAGE:
        headers["x-nuon-api-next"] = str(page[-1][1][0])
    return Answer(200, [_record(stream, number, *line) for number, line in page], headers)


def _record(stream: dict[str, str], number: int, moment: int, severity: str, body: str) -> dict[str, object]:
    when = nanoseconds_text(moment)
    return {
        "id": f"log{stream['id'][3:-6]}{number:06}",
        "log_stream_id": stream["id"],
        "org_id": stream["org_id"],
        "created_at": when,
        "updated_at": when,
        "timestamp": when,
        "severity_text": severity,
        "severity_number": 17 if severity == "ERROR" else 9,
        "service_name": "runner",
        "body": body,
        "log_attributes": {},
        "resource_attributes": {},
        "scope_attributes": {},
    }
