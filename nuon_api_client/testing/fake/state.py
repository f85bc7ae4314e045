"""The tables of a FakeNuon: how their rows are read, and how a `Resource` declares one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any, Literal

from attrs import Factory, field, frozen

from nuon_api_client.testing._shared.document import schemas
from nuon_api_client.testing._shared.prefixes import prefix_of

Order = Literal["newest", "name", "id", "oldest", "steps"]


class Row(dict[str, Any]):
    """Hold the columns of one row of a table, as JSON and under the names that the API has for them.

    Attributes:
        resource: the resource to whose table the row belongs.
    """

    def __init__(self, resource: Resource, columns: Mapping[str, Any]) -> None:
        super().__init__(columns)
        self.resource = resource


class Table:
    """Hold the rows of one resource, in the order in which they were made.

    Raises:
        ValueError: the document has no schema of that name.
    """

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
        """Yield the rows with these values, oldest first."""
        indexed = next((name for name in columns if name in self.resource.within), None)
        rows: Iterable[Row] = (
            self._within.get((indexed, columns[indexed]), {}).values() if indexed else self.rows.values()
        )
        return (row for row in list(rows) if all(row.get(name) == value for name, value in columns.items()))


class State:
    """Hold all tables of a FakeNuon, and find rows in them."""

    def __init__(self, resources: Iterable[Resource]) -> None:
        self.tables = {resource.table: Table(resource) for resource in resources}

    def get(self, table: str, row_id: str | None) -> Row | None:
        """Return the row with that id, if there is one."""
        return self.tables[table].rows.get(row_id or "")

    def where(self, table: str, **columns: Any) -> list[Row]:
        """Return the rows of a table with these values, oldest first."""
        return list(self.tables[table].where(**columns))

    def newest(self, table: str, **columns: Any) -> Row | None:
        """Return the youngest row of a table with these values, if there is one."""
        return next(reversed(self.where(table, **columns)), None)

    def shown(self, row: Row | None, *, hides: Iterable[str] = (), blanks: Iterable[str] = ()) -> dict[str, Any] | None:
        """Return the JSON of a row: with its joins, and without what Go leaves out because it is zero.

        Args:
            row: of any table; `None` gives `None`.
            hides: columns to leave out.
            blanks: columns to send as an empty text.
        """
        if row is None:
            return None
        resource = row.resource
        left_out = {*hides, *resource.unsent}
        sent = {name: value for name, value in row.items() if name not in left_out}
        sent |= {name: join(self, row) for name, join in resource.joins.items() if name not in hides}
        sent |= dict.fromkeys(blanks, "")
        required = schemas()[resource.schema].get("required", ())
        return {name: value for name, value in sent.items() if name in required or not _is_zero(value)}


Join = Callable[[State, Row], Any]
"""A function that finds what a row is sent with but does not hold, such as another row."""


@frozen
class Read:
    """Declare an operation that reads a table. The ids in its path select the rows: see `Resource.within`."""

    operation_id: str
    kind: Literal["one", "many", "latest"]
    where: Callable[[Row], bool] = lambda _: True
    """Which of the selected rows the operation sends."""
    order: Order = "newest"
    hides: Collection[str] = ()
    """Columns that the operation leaves out."""
    blanks: Collection[str] = ()
    """Columns that the operation sends as an empty text, as Go does with what it has not loaded."""
    paged: bool = True
    """Whether `limit`, `offset` and `page` cut the list."""
    none_is_404: bool = False
    """Whether a list without rows is a 404."""


@frozen
class Resource:
    """Declare one kind of object: the table that holds it, its ids and status, and the operations that read it."""

    table: str
    schema: str
    """The name of the schema of an object in the document."""
    prefix: str = field(default=Factory(lambda self: prefix_of(self.schema), takes_self=True), kw_only=True)
    """The first letters of ids. Default: those that the server uses for the schema, as far as they are known."""
    keys: tuple[str, ...] = ()
    """Path parameters that name a row of the table."""
    named_in: Collection[str] = ()
    """Ids of operations in whose path a name does as well as an id."""
    within: tuple[str, ...] = ()
    """Columns that hold the ids of what a row belongs to; rows are found quickly by them."""
    columns: Mapping[str, str] = field(factory=dict)
    """Path parameter -> the column that it selects by, where their names differ."""
    unsent: Collection[str] = ()
    """Columns that the table holds and the API does not send."""
    status: tuple[str, ...] = ()
    """Columns with the status: `status` as a text, and `status_v2`, `composite_status` with its history."""
    composite: bool = False
    """Whether `status` itself is the one with the history."""
    joins: Mapping[str, Join] = field(factory=dict)
    """What a row is sent with but does not hold: name -> the function that finds it."""
    reads: tuple[Read, ...] = ()


def ordered(rows: list[Row], order: Order) -> list[Row]:
    """Put rows that come oldest first into the order of a `Read`."""
    if order == "steps":
        return sorted(rows, key=lambda row: (row["group_idx"], row["group_retry_idx"], row["idx"]))
    if order in ("name", "id"):
        return sorted(rows, key=lambda row: str(row[order]))
    return rows if order == "oldest" else rows[::-1]


def row_status(row: Row) -> str:
    """Return the status of a row, whether it is a text or has a history."""
    status = row["status"]
    return str(status["status"] if isinstance(status, dict) else status)


def _is_zero(value: Any) -> bool:
    """Tell whether Go's `omitzero` leaves a value out; empty lists and maps stay."""
    return value is None or value is False or value == "" or (value == 0 and not isinstance(value, bool))
