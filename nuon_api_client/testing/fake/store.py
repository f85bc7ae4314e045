"""How the rows of a FakeNuon come about and change: with ids, times and statuses."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random
from typing import Any

from nuon_api_client.testing.fake.state import Resource, Row, State
from nuon_api_client.testing.fake.timeline import NANOSECONDS, Timeline

_ID_CHARACTERS = "0123456789abcdefghijklmnopqrstuvwxyz"
_ID_LENGTH = 23


class Store(State):
    """Make and change the rows of all tables.

    Args:
        resources: one for each table.
        timeline: gives the times that are written into rows.
        seed: two stores with the same seed give the same ids.
    """

    def __init__(self, resources: Iterable[Resource], timeline: Timeline, seed: int) -> None:
        super().__init__(resources)
        self.timeline = timeline
        self._random = Random(seed)  # noqa: S311  # ids that repeat are the point

    def new_id(self, prefix: str) -> str:
        """Make an id as the server makes them: a prefix and 23 characters."""
        return prefix + "".join(self._random.choices(_ID_CHARACTERS, k=_ID_LENGTH))

    def insert(self, table: str, *, status: str = "", description: str = "", **columns: Any) -> Row:
        """Make a row of a table, with an id, its times and its status.

        Raises:
            LookupError: there is no such table.
        """
        if table not in self.tables:
            raise LookupError(f"there is no table {table!r}; there are {', '.join(self.tables)}")
        found, now = self.tables[table], self.timeline.text()
        new_id = self.new_id(found.resource.prefix)
        row = Row(found.resource, {"id": new_id, "created_at": now, "updated_at": now, **columns})
        if status:
            self.set_status(row, status, description)
        found.add(row)
        return row

    def remove(self, row: Row) -> None:
        """Take a row out of its table."""
        self.tables[row.resource.table].remove(row)

    def set_status(self, row: Row, status: str, description: str = "", **metadata: Any) -> None:
        """Set the status of a row, in all the columns that hold it, and keep the previous one in its history."""
        resource = row.resource
        row["updated_at"] = self.timeline.text()
        for column in resource.status:
            if column == "status" and not resource.composite:
                row["status"], row["status_description"] = status, description
                continue
            before = row.get(column)
            now: dict[str, Any] = {"status": status, "created_at_ts": self.timeline.now // NANOSECONDS}
            now |= {"status_human_description": description} if description else {}
            now |= {"metadata": metadata} if metadata else {}
            if before:
                now["history"] = [*before.get("history", ()), {k: v for k, v in before.items() if k != "history"}]
            row[column] = now
