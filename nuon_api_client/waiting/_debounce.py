"""Taking a condition for true only after it has held for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nuon_api_client.waiting._polling import Clock

GRACE = 60.0
"""Seconds in which what the server writes one after the other must agree."""


class Lasting:
    """For how long something has been true."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._since: float | None = None

    def seconds(self, true: bool) -> float:
        """Seconds for which it has been true without a break, 0 if it is not."""
        if not true:
            self._since = None
        elif self._since is None:
            self._since = self._clock.now()
        return 0.0 if self._since is None else self._clock.now() - self._since
