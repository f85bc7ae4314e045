"""Count a condition only after it has held for a while."""

from __future__ import annotations

from nuon_api_client._clock import ClientClock

GRACE = 60.0
"""Seconds that the server is given to write related statuses one after the other, until they agree."""


class Debounce:
    """Tell whether a condition has held without a break for `GRACE` seconds."""

    def __init__(self, clock: ClientClock) -> None:
        self._clock = clock
        self._since: float | None = None

    def holds(self, condition: bool) -> bool:
        """Note whether the condition is true now, and return whether it has been for `GRACE` seconds."""
        if not condition:
            self._since = None
            return False
        if self._since is None:
            self._since = self._clock.now()
        return self._clock.now() - self._since >= GRACE
