"""What a FakeNuon knows: rows in tables, each table described by one `Resource`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from random import Random
from typing import Any, Literal

from attrs import field, frozen

from nuon_api_client.testing._shared.document import schemas
from nuon_api_client.testing.fake.clock import NANOSECONDS, Clock

Row = dict[str, Any]
"""Columns as the API names them. Those that begin with `_` are never sent."""

Join = Callable[["State", Row], Any]
"""Finds what a row is sent with but does not hold itself."""

_ID_CHARACTERS = "0123456789abcdefghijklmnopqrstuvwxyz"
_ID_LENGTH = 23


@frozen
class Read:
    """A route that reads a table. Its path parameters select the rows: see `Resource.within`."""

    operation_id: str
    kind: Literal["one", "many", "latest"]
    where: Callable[[Row], bool] = lambda _: True
    order: Literal["newest", "name", "id", "oldest", "steps"] = "newest"
    hides: Collection[str] = ()
    """Columns that this route leaves out."""
    blanks: Collection[str] = ()
    """Columns that this route sends empty, as Go does with what it has not loaded."""
    paged: bool = True
    none_is_404: bool = False
    """A list without rows is a 404."""


@frozen
class Resource:
    """One kind of object: its table, its ids, its status, and the routes that read it."""

    table: str
    prefix: str
    schema: str
    keys: tuple[str, ...] = ()
    """Path parameters that name one of them."""
    named_in: Collection[str] = ()
    """Operations in whose path a name does as well as an id."""
    within: tuple[str, ...] = ()
    """Columns that hold the ids of what it belongs to."""
    columns: Mapping[str, str] = field(factory=dict)
    """Path parameter -> the column that it selects by, where their names differ."""
    status: tuple[str, ...] = ()
    """Columns with its status: `status` as a text, and `status_v2`, `composite_status` with its history."""
    composite: bool = False
    """`status` itself is the one with the history."""
    joins: Mapping[str, Join] = field(factory=dict)
    reads: tuple[Read, ...] = ()


class Table:
    """The rows of one resource, in the order in which they were made."""

    def __init__(self, resource: Resource) -> None:
        if resource.schema not in schemas():
            raise ValueError(f"the document has no schema {resource.schema}")
        self.resource = resource
        self.rows: dict[str, Row] = {}
        self._within: dict[tuple[str, str], dict[str, Row]] = defaultdict(dict)

    def add(self, row: Row) -> None:
        """Put a row in."""
        self.rows[row["id"]] = row
        for column in self.resource.within:
            self._within[column, row[column]][row["id"]] = row

    def remove(self, row: Row) -> None:
        """Take a row out."""
        del self.rows[row["id"]]
        for column in self.resource.within:
            del self._within[column, row[column]][row["id"]]

    def where(self, **columns: Any) -> Iterator[Row]:
        """The rows with these values, oldest first."""
        indexed = next((name for name in columns if name in self.resource.within), None)
        rows: Iterable[Row] = (
            self._within.get((indexed, columns[indexed]), {}).values() if indexed else self.rows.values()
        )
        return (row for row in list(rows) if all(row.get(name) == value for name, value in columns.items()))


class State:
    """All tables, the clock, and the source of ids."""

    def __init__(self, resources: Iterable[Resource], clock: Clock, seed: int) -> None:
        self.clock = clock
        self.tables = {resource.table: Table(resource) for resource in resources}
        self.logs: dict[str, list[tuple[int, str, str]]] = defaultdict(list)
        """Log stream id -> its lines: nanoseconds since 1970, severity, text."""
        self._random = Random(seed)  # noqa: S311  # ids that repeat are the point

    def new_id(self, prefix: str) -> str:
        """An id as the server makes them: a prefix and 23 characters."""
        return prefix + "".join(self._random.choices(_ID_CHARACTERS, k=_ID_LENGTH))

    def insert(self, table: str, *, status: str = "", description: str = "", **columns: Any) -> Row:
        """Make a row of a table."""
        now = self.clock.text()
        found = self.tables[table]
        row: Row = {"id": self.new_id(found.resource.prefix), "created_at": now, "updated_at": now, **columns}
        row["_table"] = table
        if status:
            self.set_status(row, status, description)
        found.add(row)
        return row

    def remove(self, row: Row) -> None:
        """Take a row out of its table."""
        self.tables[row["_table"]].remove(row)

    def set_status(self, row: Row, status: str, description: str = "", **metadata: Any) -> None:
        """Set the status of a row, in all the columns that hold it, and keep what it was in its history."""
        resource = self.tables[row["_table"]].resource
        row["updated_at"] = self.clock.text()
        for column in resource.status:
            if column == "status" and not resource.composite:
                row["status"], row["status_description"] = status, description
                continue
            before = row.get(column)
            now: Row = {"status": status, "created_at_ts": self.clock.now // NANOSECONDS}
            now |= {"status_human_description": description} if description else {}
            now |= {"metadata": metadata} if metadata else {}
            if before:
                now["history"] = [*before.get("history", ()), {k: v for k, v in before.items() if k != "history"}]
            row[column] = now

    def get(self, table: str, row_id: str | None) -> Row | None:
        """The row of that id, if there is one."""
        return self.tables[table].rows.get(row_id or "")

    def where(self, table: str, **columns: Any) -> list[Row]:
        """The rows of a table with these values, oldest first."""
        return list(self.tables[table].where(**columns))

    def newest(self, table: str, **columns: Any) -> Row | None:
        """The youngest row of a table with these values, if there is one."""
        return next(reversed(self.where(table, **columns)), None)

    def ordered(self, rows: list[Row], order: str) -> list[Row]:
        """Rows that come oldest first, in the order of a `Read`."""
        if order == "steps":
            return sorted(rows, key=lambda row: (row["group_idx"], row["group_retry_idx"], row["idx"]))
        if order in ("name", "id"):
            return sorted(rows, key=lambda row: str(row[order]))
        return rows if order == "oldest" else rows[::-1]

    def shown(self, row: Row | None, *, hides: Iterable[str] = (), blanks: Iterable[str] = ()) -> Row | None:
        """The row as JSON: with its joins, and without what Go leaves out because it is zero."""
        if row is None:
            return None
        resource = self.tables[row["_table"]].resource
        sent = {name: value for name, value in row.items() if name[0] != "_" and name not in hides}
        sent |= {name: join(self, row) for name, join in resource.joins.items() if name not in hides}
        sent |= dict.fromkeys(blanks, "")
        required = schemas()[resource.schema].get("required", ())
        return {name: value for name, value in sent.items() if name in required or not is_zero(value)}


def is_zero(value: Any) -> bool:
    """Whether Go's `omitzero` leaves the value out: empty lists and maps stay."""
    return value is None or value is False or value == "" or (value == 0 and not isinstance(value, bool))


def status_of(row: Row) -> str:
    """The status of a row, wherever it holds it."""
    status = row["status"]
    return str(status["status"] if isinstance(status, dict) else status)
