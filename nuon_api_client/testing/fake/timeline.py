"""The time of a FakeNuon: which process goes on at which moment."""

from __future__ import annotations

import heapq
from collections.abc import Generator
from datetime import UTC, datetime, timedelta
from itertools import count
from threading import RLock
from time import monotonic

NANOSECONDS = 1_000_000_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Steps = Generator[float, None, None]
"""The steps of a process: the generator yields how many seconds pass before its next step."""


class Timeline:
    """Run processes in the order of their times (a discrete event simulation).

    The time stands still until somebody advances it, or it follows the real time of this machine.

    Args:
        start: the time at the beginning.
        time_scale: real seconds for one second of this timeline; `None` lets the time stand still.

    Attributes:
        now: nanoseconds since 1970.
        time_scale: see above.
        lock: held while processes run. Hold it while reading or changing what they change: a sync client that
            sleeps advances the time in its own thread, while a server answers in another.

    Raises:
        ValueError: `start` has no time zone, or `time_scale` is not above 0.
    """

    def __init__(self, start: datetime, time_scale: float | None = None) -> None:
        if start.tzinfo is None:
            raise ValueError(f"start is {start!r}, which has no time zone")
        if time_scale is not None and not time_scale > 0:
            raise ValueError(f"time_scale is {time_scale!r}: give real seconds for one of Nuon's, above 0, or None")
        self.now = (start - _EPOCH) // timedelta(microseconds=1) * 1000
        self.time_scale = time_scale
        self.lock = RLock()
        self._planned: list[tuple[int, int, Process]] = []
        self._numbers = count(1)
        self.follow()

    def follow(self) -> None:
        """Take this moment as the one from which the timeline follows real time, and from which `seconds` counts."""
        self._start, self._real_start = self.now, monotonic()

    def text(self) -> str:
        """Return the time as the server writes times: RFC 3339 with microseconds."""
        return nanoseconds_text(self.now // 1000 * 1000)

    def seconds(self) -> float:
        """Return the seconds that have passed on this timeline since `follow` was called."""
        self.catch_up()
        return (self.now - self._start) / NANOSECONDS

    def start(self, steps: Steps, after: float = 0.0) -> Process:
        """Start a process, whose first step runs `after` so many seconds."""
        process = Process(self, steps)
        process.wake(after)
        return process

    def advance(self, seconds: float) -> None:
        """Let so many seconds pass, and run what is planned for them.

        A timeline that follows real time goes on from there.

        Raises:
            ValueError: `seconds` is negative.
        """
        if seconds < 0:
            raise ValueError(f"time cannot go back by {-seconds} s")
        with self.lock:
            self.catch_up()
            self.run_until(self.now + to_nanoseconds(seconds))
            if self.time_scale is not None:
                self._real_start -= seconds * self.time_scale

    def catch_up(self) -> None:
        """Run what is planned until the present moment, if this timeline follows real time."""
        if self.time_scale is not None:
            passed = (monotonic() - self._real_start) / self.time_scale
            self.run_until(self._start + to_nanoseconds(passed))

    def run_until(self, end: int) -> None:
        """Run all that is planned until `end`, in nanoseconds since 1970, which is the time afterwards."""
        with self.lock:
            while self._planned and self._planned[0][0] <= end:
                self.now, number, process = heapq.heappop(self._planned)
                process.resume(number)
            self.now = max(self.now, end)

    def plan(self, process: Process, seconds: float) -> int:
        """Plan the next step of a process, and return the number of this plan."""
        number = next(self._numbers)
        heapq.heappush(self._planned, (self.now + to_nanoseconds(seconds), number, process))
        return number


class Process:
    """Run the steps of one process on a timeline."""

    def __init__(self, timeline: Timeline, steps: Steps) -> None:
        self._timeline, self._steps = timeline, steps
        self._next = 0

    def wake(self, seconds: float = 0.0) -> None:
        """Run the next step so many seconds from now, however long the process wanted to wait."""
        self._next = self._timeline.plan(self, seconds)

    def stop(self) -> None:
        """End the process: it runs no further step."""
        self._next = 0
        self._steps.close()

    def resume(self, number: int) -> None:
        """Run the step that was planned with this number, unless the process was woken earlier or stopped."""
        if number != self._next:
            return
        try:
            self.wake(next(self._steps))
        except StopIteration:
            self._next = 0


def nanoseconds_text(moment: int) -> str:
    """Write nanoseconds since 1970 as RFC 3339, with as many digits as there are."""
    seconds, rest = divmod(moment, NANOSECONDS)
    text = (_EPOCH + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%S")
    fraction = f".{rest:09}".rstrip("0") if rest else ""
    return f"{text}{fraction}Z"


def to_nanoseconds(seconds: float) -> int:
    """Convert seconds to whole nanoseconds."""
    return round(seconds * NANOSECONDS)
