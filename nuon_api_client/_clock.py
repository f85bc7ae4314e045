"""The time that a client goes by: its retries, its waits and its pauses between polls."""

from __future__ import annotations

import time
from typing import Protocol

# A FakeNuon whose time stands still sends that time, as text, in this header of each response. A wait whose reads bring
# the same time again and again would hang, so it fails; see `nuon_api_client._standstill`.
FAKE_TIME_HEADER = "x-nuon-fake-time"


class ClientClock(Protocol):
    """The time that a client goes by, in seconds; tests bring their own as `NuonClient(clock=)`.

    `FakeNuon.client()` gives a client that goes by the fake's time, so that waiting for hours takes milliseconds.
    """

    def now(self) -> float:
        """Return the seconds since some fixed moment. They never go back."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Return when so many seconds have passed; let other tasks run meanwhile."""
        ...

    def sleep_sync(self, seconds: float) -> None:
        """Return when so many seconds have passed; block the thread meanwhile."""
        ...


class SystemClock:
    """The monotonic clock of this machine, which setting its date does not change."""

    def now(self) -> float:
        """Return the seconds since some fixed moment."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Let other tasks run for so many seconds."""
        import asyncio  # half of what it takes to import a client, and sync calls can do without

        await asyncio.sleep(seconds)

    def sleep_sync(self, seconds: float) -> None:
        """Block the thread for so many seconds."""
        time.sleep(seconds)
