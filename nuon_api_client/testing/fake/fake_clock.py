"""The clock of clients that go by the time of a FakeNuon."""

from __future__ import annotations

import asyncio
import heapq
import time
from itertools import count

from nuon_api_client.errors import ConfigurationError
from nuon_api_client.testing.fake.timeline import Timeline, to_nanoseconds


class FakeClock:
    """Let a client go by the time of a FakeNuon; it is a `ClientClock`.

    If the time of the FakeNuon stands still, sleeping lets it pass: as soon as all tasks of the event loop that are
    not asleep have nothing left to do. Then all tasks that sleep must be of one event loop. Otherwise a sleep takes its scaled part of real time.
    """

    _SETTLED = 100
    """So many turns of the event loop without a new sleeper show that nobody has anything left to do: a call within
    this process takes fewer."""

    def __init__(self, timeline: Timeline) -> None:
        self._timeline = timeline
        self._asleep: list[tuple[int, int, asyncio.Event]] = []
        self._numbers = count()
        self._loop: asyncio.AbstractEventLoop | None = None

    def now(self) -> float:
        """Return the seconds of Nuon's time since the FakeNuon was made."""
        return self._timeline.seconds()

    async def sleep(self, seconds: float) -> None:
        """Return when so many seconds of Nuon's time have passed; let other tasks run meanwhile.

        Raises:
            ConfigurationError: the time stands still, and a task of another event loop sleeps.
        """
        if self._timeline.time_scale is not None:
            await asyncio.sleep(seconds * self._timeline.time_scale)
            return
        loop = asyncio.get_running_loop()
        if self._asleep and self._loop is not loop:
            raise ConfigurationError(
                "waits in two event loops sleep on one FakeNuon whose time stands still: none could wake the other. Let "
                "one event loop wait at a time, or let the fake follow real time with FakeNuon(time_scale=...)"
            )
        self._loop = loop
        if seconds <= 0:
            await asyncio.sleep(0)  # other tasks run even if no time is to pass
            return
        deadline, my_turn = self._timeline.now + to_nanoseconds(seconds), asyncio.Event()
        me = (deadline, next(self._numbers), my_turn)
        heapq.heappush(self._asleep, me)
        try:
            while self._timeline.now < deadline:
                if self._asleep[0] is not me:
                    my_turn.clear()
                    await my_turn.wait()
                elif await self._is_quiet(me):
                    self._timeline.run_until(deadline)
        finally:
            if self._asleep[0] is me:
                heapq.heappop(self._asleep)
            else:  # cancelled, or time has passed otherwise
                self._asleep.remove(me)
                heapq.heapify(self._asleep)
            if self._asleep:
                self._asleep[0][2].set()

    def sleep_sync(self, seconds: float) -> None:
        """Return when so many seconds of Nuon's time have passed; block the thread meanwhile."""
        if self._timeline.time_scale is None:
            self._timeline.advance(seconds)
        else:
            time.sleep(seconds * self._timeline.time_scale)

    async def _is_quiet(self, me: tuple[int, int, asyncio.Event]) -> bool:
        for _ in range(self._SETTLED):
            before = len(self._asleep)
            await asyncio.sleep(0)
            if self._asleep[0] is not me or len(self._asleep) != before:
                return False
        return True
