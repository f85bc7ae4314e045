"""Thousands of calls through random faults, some of them cancelled: `python -m tests.faults.soak 20000`.

What must hold: an answer belongs to its call, nothing is carried out twice, every exception is ours, and afterwards every
connection can be had and none is left.
"""

from __future__ import annotations

import asyncio
import gzip
import random
import sys
from collections import Counter

from attrs import Factory, asdict, define

from nuon_api_client import NuonError
from tests.faults.makers import FORGED, before, chunked, cut, encoded, says, with_lines
from tests.support.callers import DEFAULT_ASYNC, KINDS, Caller
from tests.support.faults import FaultServer, Play, before_reading, good, sends, well
from tests.support.programs import open_files, say

IN_FLIGHT = 300
AFTERWARDS = 500
"""Calls that are made at last, all at once: more than there are connections."""
CANCELLED = 0.1
"""The part of the calls that is cancelled."""
ORGS = 7
TIMEOUT = 20.0
"""Seconds for a call, its retries included."""

FAULTS: dict[Play, int] = {
    well: 60,
    sends(with_lines("Connection: close"), "close"): 4,
    sends(good, "close"): 4,
    sends(chunked(b"0\r\n\r\n")): 4,
    sends(encoded("gzip", gzip.compress)): 4,
    before_reading("reset"): 3,
    sends(lambda request: b"", "close"): 3,
    sends(cut(good, 0.4), "reset"): 2,
    sends(cut(good, 0.9), "close"): 2,
    sends(before(good, FORGED)): 3,
    sends(says(b"{}", "503 Busy", "Retry-After: 0"), acts=False): 4,
    sends(says(b"<html>", "502 Bad Gateway")): 3,
    sends(says(b"not json")): 2,
}
"""What the server does, and how often."""


@define
class Report:
    """What a soak has come to."""

    outcomes: Counter[str] = Factory(Counter)
    wrong: list[str] = Factory(list)
    twice: int = 0
    left_open: int = 0
    more_files: int = 0


async def soak(backend: str, calls: int, seed: int = 7) -> Report:
    """Make so many calls, and then `AFTERWARDS` more to a server that behaves."""
    report = Report()
    before_all = open_files()
    with FaultServer() as server:
        chance = random.Random(seed)
        server.chooses = lambda: chance.choices(list(FAULTS), list(FAULTS.values()))[0]
        async with Caller(backend, server.url, timeout=TIMEOUT, max_retries=2, in_flight=IN_FLIGHT) as caller:
            await _calls(caller, report, calls, random.Random(seed))
            server.chooses = None
            await _calls(caller, report, AFTERWARDS, None)
        report.twice = sum(times > 1 for subject, times in server.acted.items() if subject.startswith("POST"))
        await asyncio.to_thread(server.wait_until, lambda server: server.open == 0)
        report.left_open = server.open
    report.more_files = open_files() - before_all
    return report


async def _calls(caller: Caller, report: Report, number: int, chance: random.Random | None) -> None:
    free, loop = asyncio.Semaphore(IN_FLIGHT if chance else number), asyncio.get_running_loop()
    phase = "soak" if chance else "last"

    async def one(index: int) -> None:
        kind, org_id = KINDS[index % len(KINDS)], f"org-{index % ORGS}"
        subject = f"{kind}-{phase}-{index}"
        async with free:
            task = asyncio.ensure_future(caller.call(kind, subject, org_id))
            if chance and not caller.is_sync and chance.random() < CANCELLED:
                loop.call_later(chance.uniform(0, 0.05), task.cancel)
            outcome = "its own answer"
            try:
                came = await task
            except asyncio.CancelledError:
                outcome = "cancelled"
            except NuonError as error:
                outcome = type(error).__name__
            except Exception as error:  # noqa: BLE001  # that is what must not come
                report.wrong.append(f"{subject}: {error!r}")
            else:
                if came != (subject, org_id):
                    report.wrong.append(f"{subject} of {org_id}: {came}")
        report.outcomes[f"{phase}: {outcome}"] += 1

    await asyncio.gather(*(one(index) for index in range(number)))


def main(calls: int) -> None:
    for backend in (*DEFAULT_ASYNC, "httpx sync"):
        report = asyncio.run(soak(backend, calls))
        say({"backend": backend, **asdict(report)})


if __name__ == "__main__":
    main(int(sys.argv[1]))
