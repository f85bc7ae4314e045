"""What a process must not share with the parent that it was forked from: connections, and locks that were held."""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class Forked(Protocol):
    """Holds something that a child process may not use."""

    def after_fork(self) -> None:
        """Start anew, in the child."""
        ...


_living: WeakSet[Forked] = WeakSet()


def renew_after_fork(thing: Forked) -> None:
    """Call `thing.after_fork()` in each process that is forked from this one, as long as the thing lives."""
    _living.add(thing)


def _renew() -> None:
    for thing in list(_living):
        thing.after_fork()


if hasattr(os, "register_at_fork"):  # not on Windows, where nothing forks
    os.register_at_fork(after_in_child=_renew)
