"""Answers calls: checks them, reads tables for those that read, and hands the others to their command."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

from nuon_api_client.testing._shared.answers import Answer, error
from nuon_api_client.testing._shared.document import Described, operations, problem
from nuon_api_client.testing._shared.paging import page
from nuon_api_client.testing.fake.control_plane import COMMANDS, LENIENT, Call, ControlPlane, not_found, org_of, refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from nuon_api_client.testing.fake.state import Read, Resource, Row, State

_BOOLEANS = {"1": True, "t": True, "true": True, "0": False, "f": False, "false": False}


class Routes:
    """The operations that a FakeNuon serves: those of its resources, and the commands."""

    def __init__(self, plane: ControlPlane, without: frozenset[str]) -> None:
        self._plane = plane
        self._resources = [table.resource for table in plane.state.tables.values()]
        self._reads = {read.operation_id: (resource, read) for resource in self._resources for read in resource.reads}
        self._by_key = {key: resource for resource in self._resources for key in resource.keys}
        if unknown := self._reads.keys() - operations().keys():
            raise ValueError(f"the document has no operation {', '.join(sorted(unknown))}")
        served = [operations()[name] for name in {*self._reads, *COMMANDS} - without]
        # What is fixed in a path comes before what is a parameter.
        self.served = sorted(served, key=lambda operation: operation.path.replace("{", "~"))

    def answer(
        self,
        operation: Described,
        path: Mapping[str, str],
        query: Mapping[str, list[str]],
        headers: Mapping[str, str],
        content: bytes,
    ) -> Answer:
        """The answer to a request."""
        if (refused := refusal(self._plane, operation, query, headers)) is not None:
            return refused
        org_id = org_of(query, headers)
        rows = self._rows(operation, org_id, path)
        if rows is None:
            return not_found()
        body = None
        if operation.body is not None:
            try:
                body = json.loads(content)
            except ValueError:
                return error(400, "invalid request format", "invalid request input")
            schema = {"type": "object"} if operation.operation_id in LENIENT else operation.body
            if (wrong := problem(schema, body, unknown_keys=True)) is not None:
                return error(400, f"invalid request format: {wrong}", "invalid request input")
        call = Call(operation, org_id, rows, path, query, headers, body)
        if operation.operation_id in COMMANDS:
            return COMMANDS[operation.operation_id](self._plane, call)
        resource, read = self._reads[operation.operation_id]
        return _read(self._plane.state, resource, read, call)

    def _rows(self, operation: Described, org_id: str, path: Mapping[str, str]) -> dict[str, Row] | None:
        """Path parameter -> the row that it names; `None` if one is not there."""
        found: dict[str, Row] = {}
        for parameter, value in path.items():
            resource = self._by_key.get(parameter)
            if resource is None:
                continue
            owners = {_column(resource, name): row["id"] for name, row in found.items()}
            row = self._row(resource, operation.operation_id, value, owners)
            if row is None or (operation.needs_org and row["org_id"] != org_id):
                return None
            found[parameter] = row
        return found

    def _row(self, resource: Resource, operation_id: str, value: str, owners: Mapping[str, str]) -> Row | None:
        state = self._plane.state
        row = state.get(resource.table, value)
        if row is None and operation_id in resource.named_in:
            row = state.newest(resource.table, name=value, **owners)
        if row is None or any(row.get(column, owner) != owner for column, owner in owners.items()):
            return None
        return row


def _column(resource: Resource, parameter: str) -> str:
    return resource.columns.get(parameter, parameter)


def _read(state: State, resource: Resource, read: Read, call: Call) -> Answer:
    if read.kind == "one":
        return Answer(200, state.shown(list(call.rows.values())[-1], hides=read.hides, blanks=read.blanks))
    ours = {_column(resource, parameter): row["id"] for parameter, row in call.rows.items()}
    if call.operation.needs_org:
        ours["org_id"] = call.org_id
    rows = [row for row in state.where(resource.table, **ours) if read.where(row)]
    if not rows and (read.kind == "latest" or read.none_is_404):
        return not_found()
    if read.kind == "latest":
        return Answer(200, state.shown(rows[-1], hides=read.hides, blanks=read.blanks))
    try:
        for name, matches in FILTERS.items():
            if (value := call.asked(name)) is not None:
                rows = [row for row in rows if matches(state, row, value)]
        rows, headers = state.ordered(rows, read.order), dict[str, str]()
        if read.paged:
            rows, headers = page(rows, call.asked)
    except ValueError as wrong:
        return error(500, str(wrong), user_error=False)  # as the server answers a value that it cannot parse
    return Answer(200, [state.shown(row, hides=read.hides, blanks=read.blanks) for row in rows], headers)


def _component(state: State, row: Row) -> Row:
    """A component itself, or that of an install's component."""
    return state.get("components", row.get("component_id")) or row


def _labelled(_: State, row: Row, value: str) -> bool:
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
    "labels": _labelled,
    "runner_id": lambda _, row, value: row["runner_id"] == value,
    "type": lambda _, row, value: row["type"] == value,
    "finished": lambda _, row, value: bool(row.get("finished")) is _boolean(value),
    "planonly": lambda _, row, value: _boolean(value) or not row["plan_only"],
    "created_at_gte": lambda _, row, value: _time(row["created_at"]) >= _time(value),
    "created_at_lte": lambda _, row, value: _time(row["created_at"]) <= _time(value),
}
"""Query parameter of a list -> which rows it keeps."""
