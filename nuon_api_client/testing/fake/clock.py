"""The time of a FakeNuon, and what happens in it."""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Generator
from datetime import UTC, datetime, timedelta
from itertools import count
from time import monotonic

NANOSECONDS = 1_000_000_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Steps = Generator[float, None, None]
"""What happens one thing after the other: it yields how many seconds pass before it goes on."""


class Clock:
    """Nuon's time. It stands still until it is advanced, or follows real time.

    Args:
        start: the time at the beginning.
        time_scale: real seconds for one second of Nuon's; `None` to stand still.
    """

    def __init__(self, start: datetime, time_scale: float | None = None) -> None:
        if start.tzinfo is None:
            raise ValueError(f"start is {start!r}, which has no time zone")
        if time_scale is not None and not time_scale > 0:
            raise ValueError(f"time_scale is {time_scale!r}: give real seconds for one of Nuon's, above 0, or None")
        self.now = (start - _EPOCH) // timedelta(microseconds=1) * 1000
        """Nanoseconds since 1970."""
        self.time_scale = time_scale
        self.follow()
        self._due: list[tuple[int, int, Process]] = []
        self._numbers = count(1)

    def follow(self) -> None:
        """Follow real time from this moment on, if this clock does."""
        self._start, self._real_start = self.now, monotonic()

    def text(self) -> str:
        """Now, as the server writes times: RFC 3339 with microseconds."""
        return nanoseconds_text(self.now // 1000 * 1000)

    def seconds(self) -> float:
        """Seconds of Nuon's time since it began."""
        self.catch_up()
        return (self.now - self._start) / NANOSECONDS

    def start(self, steps: Steps, after: float = 0.0) -> Process:
        """Let something happen, beginning `after` so many seconds."""
        process = Process(self, steps)
        process.wake(after)
        return process

    def advance(self, seconds: float) -> None:
        """Let time pass, and what is due in it happen, in its order.

        Raises:
            ValueError: `seconds` is negative.
        """
        if seconds < 0:
            raise ValueError(f"time cannot go back by {-seconds} s")
        self.run_until(self.now + _nanoseconds(seconds))

    def catch_up(self) -> None:
        """Follow real time, if this clock does: let happen what is due by now."""
        if self.time_scale is not None:
            passed = (monotonic() - self._real_start) / self.time_scale
            self.run_until(self._start + _nanoseconds(passed))

    def run_until(self, end: int) -> None:
        """Let everything happen that is due by then, in nanoseconds since 1970."""
        while self._due and self._due[0][0] <= end:
            self.now, number, process = heapq.heappop(self._due)
            process._resume(number)  # noqa: SLF001
        self.now = max(self.now, end)

    def _plan(self, process: Process, seconds: float) -> int:
        number = next(self._numbers)
        heapq.heappush(self._due, (self.now + _nanoseconds(seconds), number, process))
        return number


class Process:
    """Something that happens step by step in a clock's time."""

    def __init__(self, clock: Clock, steps: Steps) -> None:
        self._clock, self._steps = clock, steps
        self._next = 0

    def wake(self, seconds: float = 0.0) -> None:
        """Go on so many seconds from now, whatever wait it is in."""
        self._next = self._clock._plan(self, seconds)  # noqa: SLF001

    def stop(self) -> None:
        """Never go on."""
        self._next = 0
        self._steps.close()

    def _resume(self, number: int) -> None:
        if number != self._next:  # it was woken earlier, or stopped
            return
        try:
            self.wake(next(self._steps))
        except StopIteration:
            self._next = 0


class Sleeper:
    """Nuon's time for those who wait in it: the `clock` of `wait_for_workflow`, `follow_logs` and the like.

    If time stands still, sleeping lets it pass, as soon as everybody who is awake has gone to sleep; else a sleep
    takes its scaled part of real time.
    """

    _SETTLED = 100
    """Turns of the event loop: in fewer a call in this process comes to its end."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._asleep: list[tuple[int, int, asyncio.Event]] = []
        self._numbers = count()

    def now(self) -> float:
        """Seconds of Nuon's time since it began."""
        return self._clock.seconds()

    async def sleep(self, seconds: float) -> None:
        """Return when so many seconds of Nuon's time have passed."""
        if self._clock.time_scale is not None:
            await asyncio.sleep(seconds * self._clock.time_scale)
            return
        deadline, my_turn = self._clock.now + _nanoseconds(seconds), asyncio.Event()
        me = (deadline, next(self._numbers), my_turn)
        heapq.heappush(self._asleep, me)
        try:
            while self._clock.now < deadline:
                if self._asleep[0] is not me:
                    my_turn.clear()
                    await my_turn.wait()
                elif await self._is_quiet(me):
                    self._clock.run_until(deadline)
        finally:
            self._asleep.remove(me)
            heapq.heapify(self._asleep)
            if self._asleep:
                self._asleep[0][2].set()

    async def _is_quiet(self, me: tuple[int, int, asyncio.Event]) -> bool:
        for _ in range(self._SETTLED):
            before = len(self._asleep)
            await asyncio.sleep(0)
            if self._asleep[0] is not me or len(self._asleep) != before:
                return False
        return True


def nanoseconds_text(moment: int) -> str:
    """RFC 3339 of nanoseconds since 1970, with as many digits as there are."""
    seconds, rest = divmod(moment, NANOSECONDS)
    text = (_EPOCH + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%S")
    fraction = f".{rest:09}".rstrip("0") if rest else ""
    return f"{text}{fraction}Z"


def _nanoseconds(seconds: float) -> int:
    return round(seconds * NANOSECONDS)
