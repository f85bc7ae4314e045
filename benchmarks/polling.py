"""An event loop that never sleeps, and knows how much of its CPU went into looking for something to do.

A client that sleeps while it waits for an answer lets other processes have its core. On a busy machine each call then
begins with cold caches, which costs the more the more code a call runs through: the machine decides the figure.
"""

from __future__ import annotations

import asyncio
import selectors
import time
from collections.abc import Coroutine
from typing import Any, TypeVar

_Result = TypeVar("_Result")


class _Selector(selectors.DefaultSelector):  # type: ignore[misc,valid-type]  # its class is the system's
    waited = 0.0

    def select(self, timeout: float | None = None) -> Any:
        found = super().select(0)
        if found or (timeout is not None and timeout <= 0):
            return found
        start, end = time.process_time(), None if timeout is None else time.monotonic() + timeout
        while not (found := super().select(0)) and (end is None or time.monotonic() < end):
            pass
        self.waited += time.process_time() - start
        return found


class PollingRunner:
    """Run coroutines in one event loop that never sleeps."""

    def __init__(self) -> None:
        self._selector = _Selector()
        self._runner = asyncio.Runner(loop_factory=lambda: asyncio.SelectorEventLoop(self._selector))

    def run(self, coroutine: Coroutine[Any, Any, _Result]) -> _Result:
        """Return what a coroutine returns."""
        return self._runner.run(coroutine)

    def cpu(self) -> float:
        """Return the seconds of CPU that this process has used for anything but waiting."""
        return time.process_time() - self._selector.waited
