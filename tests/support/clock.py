"""Time that takes none: for clients `NuonClient(clock=InstantClock())`, for timeouts `skip_time()`."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nuon_api_client import ClientClock


class InstantClock:
    """Its time passes only by sleeping, which takes none.

    Args:
        moves: whether it passes at all. Where many calls sleep at once, the time of one would be added to the others'.
    """

    def __init__(self, *, moves: bool = True) -> None:
        self.time = 0.0
        self.pauses: list[float] = []
        self._moves = moves

    def now(self) -> float:
        return self.time

    async def sleep(self, seconds: float) -> None:
        self.sleep_sync(seconds)
        await asyncio.sleep(0)

    def sleep_sync(self, seconds: float) -> None:
        self.time += seconds if self._moves else 0
        self.pauses.append(seconds)


def skip_time(seconds: float) -> None:
    """Let so many seconds pass for the timeouts of the running event loop. Only its end undoes that."""
    loop = asyncio.get_running_loop()
    before = loop.time
    loop.time = lambda: before() + seconds  # type: ignore[method-assign]


clock_is_one: ClientClock = InstantClock()  # for the type checkers
