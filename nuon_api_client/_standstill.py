"""Notice that a wait reads a FakeNuon whose time stands still, which would let the wait hang until its timeout."""

from __future__ import annotations

from collections.abc import Mapping

from nuon_api_client._clock import FAKE_TIME_HEADER, ClientClock
from nuon_api_client.errors import APIError, ConfigurationError

# Less sleep than this, in seconds, need not show in the fake's time, which is written in microseconds.
_NOTICEABLE = 0.001

# So much sleep between reads that fail, in seconds, is let pass: a test may have asked for some failures in a row.
_FAILING = 30.0


class StandstillCheck:
    """Sleep for one wait between its reads, and fail if a FakeNuon's time does not move meanwhile.

    A FakeNuon sends its time in a response header while that time stands still. A control plane never sends the header.
    A client that goes by the fake's clock lets the fake's time pass whenever it sleeps, so for such a client the check
    never fails.
    """

    def __init__(self, subject: str, clock: ClientClock) -> None:
        self._subject, self._clock = subject, clock
        self._reads = 0
        self._time: str | None = None
        self._since = 0
        self._slept = 0.0

    async def sleep(self, seconds: float) -> None:
        """Sleep by the client's clock."""
        await self._clock.sleep(seconds)
        self._slept += seconds

    def note(self, headers: Mapping[str, str]) -> None:
        """Note the fake's time in the headers of a response, which may be given in any case."""
        self._reads += 1
        time = headers.get(FAKE_TIME_HEADER)
        if time != self._time:
            self._time, self._since, self._slept = time, self._reads, 0.0

    def check_failing(self, failure: APIError) -> None:
        """Note the fake's time in a response that is a failure, and check that it moves at least twice a minute.

        Raises:
            ConfigurationError: the time has not moved, so the wait would go on for as long as it puts up with failures.
        """
        headers: Mapping[str, str] = getattr(failure, "headers", {})
        if FAKE_TIME_HEADER in headers:  # no connection, or a proxy's response, says nothing of the time
            self.note(headers)
            if self._slept >= _FAILING:
                self.check()

    def check(self) -> None:
        """Check that the fake's time has moved since the wait last slept.

        Raises:
            ConfigurationError: the time has not moved, so what is waited for can never happen.
        """
        if self._time is not None and self._slept >= _NOTICEABLE:
            raise ConfigurationError(
                f"{self._subject} cannot change: the time of the FakeNuon has stood still at {self._time} since read "
                f"{self._since} of this wait, and this client's clock does not move it. Use the client that "
                "FakeNuon.client() gives, or make one with NuonClient(clock=nuon.clock): their waits let the time pass. "
                "Or call `await nuon.advance(seconds)` between every two reads of the wait, or let the fake follow real "
                "time with FakeNuon(time_scale=...)"
            )
