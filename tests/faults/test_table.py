"""Each fault of the table, met by each kind of call, by each backend."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

import pytest

from nuon_api_client import APIConnectionError, NuonError
from tests.faults.rows import EMPTY, OK, ROWS, Row
from tests.support.callers import BACKENDS, DEFAULT_ASYNC, DEFAULT_SYNC, KINDS, Caller, Came
from tests.support.faults import FaultServer
from tests.support.paths import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

SHORT = 0.3
"""Seconds, for calls that end by their timeout."""
LONG = 10.0
"""Seconds that nothing takes, unless it hangs."""
LARGEST = 2**20
"""Bytes that an answer may have here: the default is 64 MiB, which would take the table minutes."""

QUICK = [row for row in ROWS if not row.is_slow]
SLOW = [row for row in ROWS if row.is_slow]
SENT_AGAIN: Mapping[str, Callable[[str], bool]] = {
    "": lambda kind: False,
    "all": lambda kind: True,
    "idempotent": lambda kind: not kind.startswith("POST"),
}


class Cells:
    """The cells of one row and one backend: what came in each, and what is wrong with it."""

    def __init__(self, row: Row, backend: str, server: FaultServer) -> None:
        self.row, self.backend, self.server = row, backend, server
        self.kinds = row.kinds or KINDS
        self.wrong: dict[str, str] = {}

    async def outcome(self, caller: Caller, kind: str, subject: str, **options: Any) -> Any:
        """Return what has become of a call: an exception's class, OK, EMPTY, or in words what is wrong."""
        try:
            came = await asyncio.wait_for(caller.call(kind, subject, **options), LONG)
        except NuonError as error:
            if error.__cause__ is None or isinstance(error.__cause__, Exception):
                return type(error)
            return f"{error!r} because of {error.__cause__!r}"
        except Exception as error:  # noqa: BLE001  # that is what must not come
            return f"{type(error).__module__}.{error!r}"
        own = (Came(subject, "org-acme"), OK), (Came(None, None), EMPTY)
        return next((name for value, name in own if value == came), f"another's answer: {came}")

    async def all_at_once(self, caller: Caller, phase: str, **options: Any) -> dict[str, Any]:
        outcomes = await asyncio.gather(*(self.outcome(caller, k, f"{phase}-{k[:4]}", **options) for k in self.kinds))
        return dict(zip(self.kinds, outcomes, strict=True))

    def hold(self, phase: str, outcomes: dict[str, Any], wanted: dict[str, tuple[Any, ...]]) -> None:
        for kind, outcome in outcomes.items():
            if outcome not in wanted[kind]:
                shown = " or ".join(getattr(each, "__name__", each) for each in wanted[kind])
                self.wrong[f"{self.backend}, {kind}, {phase}"] = f"{shown_of(outcome)}, not {shown}"
        twice = {subject: times for subject, times in self.server.acted.items() if times > 1 and "-POST" in subject}
        if twice:
            self.wrong[f"{self.backend}, {phase}, carried out twice"] = str(twice)


def shown_of(outcome: Any) -> str:
    return str(getattr(outcome, "__name__", outcome))


async def play(row: Row, backend: str) -> dict[str, str]:
    """A call that goes well, one that meets the fault in each of its attempts, and one that goes well again."""
    with FaultServer() as server:
        cells = Cells(row, backend, server)
        well = dict.fromkeys(cells.kinds, (OK,))
        async with Caller(backend, server.url, timeout=LONG, max_response_size=LARGEST) as caller:
            if not row.at_accept:
                cells.hold("before", await cells.all_at_once(caller, "before"), well)
            server.plays(row.play, 10**9, at_accept=row.at_accept, together=len(cells.kinds))
            began = time.monotonic()
            outcomes = await cells.all_at_once(caller, "during", timeout=SHORT if row.is_slow else LONG)
            took = time.monotonic() - began
            cells.hold("during", outcomes, {kind: row.outcomes(kind, backend) for kind in cells.kinds})
            server.behaves()
            server.release()
            await heard()
            cells.hold("after", await cells.all_at_once(caller, "after"), well)
        if row.is_slow and took > 1.5 * SHORT + 10:  # generous, because a busy machine holds everything up
            cells.wrong[f"{backend}, time"] = f"{took:.1f} s"
    return cells.wrong


async def play_once(row: Row, backend: str) -> dict[str, str]:
    """Calls whose first attempt meets the fault, and whose others do not, one after another."""
    with FaultServer() as server:
        cells = Cells(row, backend, server)
        async with Caller(backend, server.url, timeout=LONG, max_retries=2) as caller:
            if not row.at_accept:
                await cells.all_at_once(caller, "before")
            for kind in cells.kinds:
                server.plays(row.play, at_accept=row.at_accept)
                is_idempotent = not kind.startswith("POST")
                is_sent_again = SENT_AGAIN[row.again](kind)
                wanted = (OK,) if is_sent_again else row.outcomes(kind, backend)
                if (
                    is_idempotent and APIConnectionError in wanted
                ):  # where libraries differ, some see a broken connection
                    wanted = (*wanted, OK)
                cells.hold("once", {kind: await cells.outcome(caller, kind, f"once-{kind[:4]}")}, {kind: wanted})
                server.behaves()
                server.release()
                await heard()
    return cells.wrong


async def heard() -> None:
    """Let the event loop hear of what the server has done to idle connections."""
    for _ in range(5):
        await asyncio.sleep(0)


def by_name(rows: Iterable[Row]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("row", list(rows), ids=lambda row: row.name)


@pytest.mark.parametrize("backend", BACKENDS)
@by_name(QUICK)
async def test_a_call_ends_as_documented_and_the_next_one_well(row: Row, backend: str) -> None:
    wrong = await play(row, backend)
    if row.why_beyond(backend):
        assert wrong, "this is not beyond us any more: take it out of the row and of docs/reliability.md"
    else:
        assert wrong == {}


@by_name(SLOW)
async def test_a_call_that_would_not_end_ends_as_documented_and_the_next_one_well(row: Row) -> None:
    backends = [backend for backend in BACKENDS if not row.why_beyond(backend)]
    wrong: dict[str, str] = {}
    for each in await asyncio.gather(*(play(row, backend) for backend in backends)):
        wrong |= each
    assert wrong == {}


@pytest.mark.parametrize("backend", [*DEFAULT_ASYNC, *DEFAULT_SYNC])
@by_name([row for row in QUICK if row.again in SENT_AGAIN and not row.beyond])
async def test_a_call_that_meets_a_fault_once_is_sent_again_if_that_does_no_harm(row: Row, backend: str) -> None:
    assert await play_once(row, backend) == {}


def test_the_page_about_it_says_how_many_faults_there_are_and_what_is_beyond_us() -> None:
    page = (ROOT / "docs/reliability.md").read_text(encoding="utf-8")
    cells = len(BACKENDS) * sum(len(row.kinds or KINDS) for row in ROWS)
    assert f"{len(ROWS)} faults, each met by five kinds of calls" in page
    assert f"{cells:,} cells" in page
    assert {why for row in ROWS for why in row.beyond.values() if f"| {why} |" not in page} == set()
