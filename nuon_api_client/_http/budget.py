"""The time that a call has."""

from __future__ import annotations

from collections.abc import Generator
from time import monotonic
from typing import Any, TypeVar

ActionT = TypeVar("ActionT")


class Budget:
    """The seconds that a call may still take. Waiting for a connection costs nothing."""

    def __init__(self, seconds: float) -> None:
        self.left = seconds
        self.spent = 0.0
        """What the last action has cost."""

    def spend(self, action: ActionT) -> Generator[ActionT, Any, Any]:
        """Yield an action, and take off what it costs.

        Sending takes real time even if the client goes by another clock; only pauses are counted by that.
        """
        began = monotonic()
        try:
            return (yield action)
        finally:
            self.spent = monotonic() - began
            self.left -= self.spent
