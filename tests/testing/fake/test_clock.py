"""The time of a FakeNuon: in order, to the nanosecond, and shared fairly by those who wait in it."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from nuon_api_client.testing.fake.clock import Clock, Sleeper, nanoseconds_text

if TYPE_CHECKING:
    from nuon_api_client.testing.fake.clock import Steps
    from nuon_api_client.waiting._polling import Clock as PollingClock

START = datetime(2026, 1, 1, tzinfo=UTC)

is_one_for_waits: PollingClock = Sleeper(Clock(START))  # for the type checkers


def _steps(clock: Clock, seen: list[str], name: str, *waits: float) -> Steps:
    for wait in waits:
        seen.append(f"{name} {clock.text()}")
        yield wait
    seen.append(f"{name} {clock.text()}")


def test_things_happen_in_the_order_of_their_times() -> None:
    clock, seen = Clock(START), list[str]()
    clock.start(_steps(clock, seen, "a", 2, 2))
    clock.start(_steps(clock, seen, "b", 1.5), after=0.25)
    clock.advance(3)
    assert seen == [
        "a 2026-01-01T00:00:00Z",
        "b 2026-01-01T00:00:00.25Z",
        "b 2026-01-01T00:00:01.75Z",
        "a 2026-01-01T00:00:02Z",
    ]
    assert clock.text() == "2026-01-01T00:00:03Z"
    clock.advance(1)
    assert seen[-1] == "a 2026-01-01T00:00:04Z"


def test_many_small_steps_are_as_long_as_one_large_one() -> None:
    clock = Clock(START)
    for _ in range(1000):
        clock.advance(0.001)
    assert clock.text() == "2026-01-01T00:00:01Z"


def test_a_process_can_be_woken_and_stopped() -> None:
    clock, seen = Clock(START), list[str]()
    woken, stopped = clock.start(_steps(clock, seen, "a", 1000)), clock.start(_steps(clock, seen, "b", 1))
    clock.advance(0)
    woken.wake(5)
    stopped.stop()
    clock.advance(2000)
    assert seen[2:] == ["a 2026-01-01T00:00:05Z"]


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (0, "1970-01-01T00:00:00Z"),
        (1_700_000_000_123_456_789, "2023-11-14T22:13:20.123456789Z"),
        (1_700_000_000_100_000_000, "2023-11-14T22:13:20.1Z"),
    ],
)
def test_times_are_written_to_the_nanosecond(moment: int, text: str) -> None:
    assert nanoseconds_text(moment) == text


async def test_sleepers_wake_in_their_order_each_at_its_time() -> None:
    clock = Clock(START)
    sleeper, seen = Sleeper(clock), list[tuple[str, float]]()

    async def sleep(name: str, *waits: float) -> None:
        for wait in waits:
            await sleeper.sleep(wait)
            seen.append((name, sleeper.now()))

    await asyncio.gather(sleep("a", 3, 3), sleep("b", 4), sleep("c", 1, 1, 1))
    assert seen == [("c", 1.0), ("c", 2.0), ("a", 3.0), ("c", 3.0), ("b", 4.0), ("a", 6.0)]


async def test_time_waits_for_those_who_are_awake() -> None:
    clock = Clock(START)
    sleeper = Sleeper(clock)

    async def works_then_sleeps() -> float:
        for _ in range(20):
            await asyncio.sleep(0)
        begin = sleeper.now()
        await sleeper.sleep(1)
        return begin

    _, begin = await asyncio.gather(sleeper.sleep(100), works_then_sleeps())
    assert begin == 0.0


async def test_a_sleeper_can_be_cancelled_and_the_others_go_on() -> None:
    sleeper = Sleeper(Clock(START))
    first, second = asyncio.create_task(sleeper.sleep(1)), asyncio.create_task(sleeper.sleep(2))
    await asyncio.sleep(0)
    first.cancel()
    await second
    assert sleeper.now() == 2.0


async def test_advancing_wakes_sleepers() -> None:
    clock = Clock(START)
    sleeper = Sleeper(clock)
    task = asyncio.create_task(sleeper.sleep(10))
    await asyncio.sleep(0)
    clock.advance(11)
    await task
    assert sleeper.now() == 11.0


async def test_time_that_follows_real_time() -> None:
    sleeper = Sleeper(Clock(START, time_scale=0.001))
    begin = sleeper.now()
    await sleeper.sleep(20)
    assert sleeper.now() - begin >= 20
