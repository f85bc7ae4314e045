"""How tables are read: which rows an operation sends, in which order, by which filters, on which page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from nuon_api_client.testing._shared.paging import page
from nuon_api_client.testing._shared.replies import Reply, error
from nuon_api_client.testing.fake.control_plane import Call, not_found
from nuon_api_client.testing.fake.state import Read, Resource, Row, State, ordered

_BOOLEANS = {"1": True, "t": True, "true": True, "0": False, "f": False, "false": False}


def read_table(state: State, resource: Resource, read: Read, call: Call) -> Reply:
    """Answer a call that reads the table of a resource."""
    if read.kind == "one":
        return Reply(200, state.shown(list(call.rows.values())[-1], hides=read.hides, blanks=read.blanks))
    wanted = {column_of(resource, parameter): row["id"] for parameter, row in call.rows.items()}
    if call.operation.needs_org:
        wanted["org_id"] = call.org_id
    rows = [row for row in state.where(resource.table, **wanted) if read.where(row)]
    if not rows and (read.kind == "latest" or read.none_is_404):
        return not_found()
    if read.kind == "latest":
        return Reply(200, state.shown(rows[-1], hides=read.hides, blanks=read.blanks))
    try:
        for name, matches in FILTERS.items():
            if (value := call.parameter(name)) is not None:
                rows = [row for row in rows if matches(state, row, value)]
        rows, headers = ordered(rows, read.order), dict[str, str]()
        if read.paged:
            rows, headers = page(rows, call.parameter)
    except ValueError as wrong:
        return error(500, str(wrong), user_error=False)  # as the server answers a value that it cannot parse
    return Reply(200, [state.shown(row, hides=read.hides, blanks=read.blanks) for row in rows], headers)


def column_of(resource: Resource, parameter: str) -> str:
    """Return the column of a resource that a path parameter selects by."""
    return resource.columns.get(parameter, parameter)


def _component(state: State, row: Row) -> Row:
    """Return the component of a row that has one; any other row is a component itself."""
    return state.get("components", row.get("component_id")) or row


def _has_labels(_: State, row: Row, value: str) -> bool:
    pairs = (pair.partition(":") for pair in value.split(","))
    return all(row.get("labels", {}).get(key) == wanted for key, _, wanted in pairs)


def _boolean(text: str) -> bool:
    if text.lower() not in _BOOLEANS:
        raise ValueError(f'strconv.ParseBool: parsing "{text}": invalid syntax')
    return _BOOLEANS[text.lower()]


def _time(text: str) -> datetime:
    found = datetime.fromisoformat(text)
    if found.tzinfo is None:
        raise ValueError(f'parsing time "{text}": it has no time zone')
    return found


FILTERS: Mapping[str, Callable[[State, Row, str], bool]] = {
    "q": lambda state, row, value: value.lower() in _component(state, row)["name"].lower(),
    "types": lambda state, row, value: _component(state, row)["type"] in value.split(","),
    "component_ids": lambda _, row, value: row["id"] in value.split(","),
    "labels": _has_labels,
    "runner_id": lambda _, row, value: row["runner_id"] == value,
    "type": lambda _, row, value: row["type"] == value,
    "finished": lambda _, row, value: bool(row.get("finished")) is _boolean(value),
    "planonly": lambda _, row, value: _boolean(value) or not row["plan_only"],
    "created_at_gte": lambda _, row, value: _time(row["created_at"]) >= _time(value),
    "created_at_lte": lambda _, row, value: _time(row["created_at"]) <= _time(value),
}
"""Query parameter of a list -> which rows it keeps."""
