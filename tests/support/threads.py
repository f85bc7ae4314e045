"""Work that several threads begin at the same moment."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")

PATIENCE = 60.0
"""Seconds after which a thread that does not come to the start breaks the test, which would hang without it."""


def at_once(works: Sequence[Callable[[], T]]) -> list[T]:
    """Return what each of the works has returned, in a thread of its own; raise what the first one has raised."""
    start = threading.Barrier(len(works), timeout=PATIENCE)

    def run(work: Callable[[], T]) -> T:
        start.wait()
        return work()

    with ThreadPoolExecutor(len(works)) as pool:
        return list(pool.map(run, works))
