"""The log streams of builds, deploys and sandbox runs."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from nuon_api_client.testing.fake.engine.machines import LATE_LINES, Phase
from nuon_api_client.testing.fake.state import Row
from nuon_api_client.testing.fake.store import Store
from nuon_api_client.testing.fake.timeline import to_nanoseconds


class Line(NamedTuple):
    """Hold one line of a log stream."""

    moment: int
    """Nanoseconds since 1970."""
    severity: str
    text: str


class Logs:
    """Write log streams, and read what of them is there by now."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lines: dict[str, list[Line]] = defaultdict(list)
        self._complete_at: dict[str, int] = {}

    def write(self, row: Row, phase: Phase) -> None:
        """Write the lines of a phase of a row; open its log stream with the first of them."""
        stream_id = row.get("log_stream_id") or self._open(row)
        now, lines = self._store.timeline.now, self._lines[stream_id]
        lines.append(Line(now, "INFO", phase.says))
        for number in range(phase.lines):
            # They come in pairs of the same nanosecond: whoever pages by time must not lose the second.
            share = (number // 2 * 2 + 2) / (phase.lines + 2)
            moment = now + to_nanoseconds(share * phase.seconds)
            lines.append(Line(moment, "INFO", f"{phase.says}: {number + 1} of {phase.lines}"))

    def close(self, row: Row, severity: str, says: str) -> None:
        """Close the log stream of a row, if it is open. Its last two lines can be read a little later."""
        stream = self._store.get("log_streams", row.get("log_stream_id"))
        if stream is None or not stream.pop("open", False):
            return
        now = self._store.timeline.now
        lines = [line for line in self._lines[stream["id"]] if line.moment <= now]
        lines += [Line(now + 1, severity, says or "done"), Line(now + 2, "INFO", "log stream closed")]
        self._lines[stream["id"]] = lines
        self._complete_at[stream["id"]] = now + to_nanoseconds(LATE_LINES)

    def lines(self, stream_id: str) -> list[Line]:
        """Return the lines of a log stream that can be read by now, in the order in which they were written."""
        now, complete_at = self._store.timeline.now, self._complete_at.get(stream_id)
        lines = self._lines[stream_id]
        if complete_at is not None:
            return lines if now >= complete_at else lines[:-2]
        return [line for line in lines if line.moment <= now]

    def _open(self, row: Row) -> str:
        stream = self._store.insert(
            "log_streams",
            org_id=row["org_id"],
            created_by_id=row["created_by_id"],
            owner_id=row["id"],
            owner_type=row.resource.table,
            open=True,
            attrs={},
        )
        row["log_stream_id"] = stream["id"]
        return str(stream["id"])
