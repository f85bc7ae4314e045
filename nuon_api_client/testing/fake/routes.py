"""How calls are answered: check the request, then read a table or hand the call to its command."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from nuon_api_client.testing._shared.document import Described, operations, problem
from nuon_api_client.testing._shared.replies import Reply, error
from nuon_api_client.testing.fake.control_plane import Call, Command, ControlPlane, not_found
from nuon_api_client.testing.fake.credentials import refusal, requested_org
from nuon_api_client.testing.fake.reading import column_of, read_table
from nuon_api_client.testing.fake.state import Resource, Row


class Routes:
    """Answer calls to the operations that a FakeNuon serves: those that read a resource, and the commands.

    Args:
        plane: the parts of the FakeNuon.
        commands: what answers the operations that read no resource.

    Attributes:
        served: the operations, in the order in which their paths are to be tried.

    Raises:
        ValueError: the document has no such operation.
    """

    def __init__(self, plane: ControlPlane, commands: Iterable[Command]) -> None:
        self._plane = plane
        self._commands = {command.operation_id: command for command in commands}
        resources = [table.resource for table in plane.store.tables.values()]
        self._reads = {read.operation_id: (resource, read) for resource in resources for read in resource.reads}
        self._by_key = {key: resource for resource in resources for key in resource.keys}
        ids = {*self._reads, *self._commands}
        if unknown := ids - operations().keys():
            raise ValueError(f"the document has no operation {', '.join(sorted(unknown))}")
        # What is fixed in a path comes before what is a parameter.
        self.served = sorted((operations()[name] for name in ids), key=lambda each: each.path.replace("{", "~"))

    def reply(
        self,
        operation: Described,
        path: Mapping[str, str],
        query: Mapping[str, list[str]],
        headers: Mapping[str, str],
        content: bytes,
    ) -> Reply:
        """Return the reply to a request."""
        if (refused := refusal(self._plane, operation, query, headers)) is not None:
            return refused
        org_id = requested_org(query, headers)
        rows = self._rows(operation, org_id, path)
        if rows is None:
            return not_found()
        command, body = self._commands.get(operation.operation_id), None
        if operation.body is not None and (content or operation.needs_body):
            try:
                body = json.loads(content)
            except ValueError:
                return error(400, "invalid request format", "invalid request input")
            schema = {"type": "object"} if command and command.lenient else operation.body
            if (wrong := problem(schema, body, unknown_keys=True)) is not None:
                return error(400, f"invalid request format: {wrong}", "invalid request input")
        call = Call(operation, org_id, rows, path, query, headers, body)
        if command is not None:
            return command.answer(self._plane, call)
        resource, read = self._reads[operation.operation_id]
        return read_table(self._plane.store, resource, read, call)

    def _rows(self, operation: Described, org_id: str, path: Mapping[str, str]) -> dict[str, Row] | None:
        """Map each path parameter to the row that it names; return `None` if one of these is not there."""
        found: dict[str, Row] = {}
        for parameter, value in path.items():
            resource = self._by_key.get(parameter)
            if resource is None:
                continue
            owners = {column_of(resource, name): row["id"] for name, row in found.items()}
            row = self._row(resource, operation.operation_id, value, owners)
            if row is None or (operation.needs_org and row["org_id"] != org_id):
                return None
            found[parameter] = row
        return found

    def _row(self, resource: Resource, operation_id: str, value: str, owners: Mapping[str, str]) -> Row | None:
        store = self._plane.store
        row = store.get(resource.table, value)
        if row is None and operation_id in resource.named_in:
            row = store.newest(resource.table, name=value, **owners)
        if row is None or any(row.get(column, owner) != owner for column, owner in owners.items()):
            return None
        return row
