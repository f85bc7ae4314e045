"""The clock of a FakeNuon: those who wait by it wake in the order of their times, and time waits for all others."""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

import nuon_api_client.testing.fake.timeline as timeline_module
from nuon_api_client import ConfigurationError
from nuon_api_client._clock import ClientClock
from nuon_api_client.testing.fake.fake_clock import FakeClock
from nuon_api_client.testing.fake.timeline import Steps, Timeline

START = datetime(2026, 1, 1, tzinfo=UTC)

is_a_clock_of_clients: ClientClock = FakeClock(Timeline(START))  # for the type checkers


async def test_sleepers_wake_in_their_order_each_at_its_time() -> None:
    timeline = Timeline(START)
    clock, seen = FakeClock(timeline), list[tuple[str, float]]()

    async def sleep(name: str, *waits: float) -> None:
        for wait in waits:
            await clock.sleep(wait)
            seen.append((name, clock.now()))

    await asyncio.gather(sleep("a", 3, 3), sleep("b", 4), sleep("c", 1, 1, 1))
    assert seen == [("c", 1.0), ("c", 2.0), ("a", 3.0), ("c", 3.0), ("b", 4.0), ("a", 6.0)]


async def test_time_waits_for_those_who_are_awake() -> None:
    timeline = Timeline(START)
    clock = FakeClock(timeline)

    async def works_then_sleeps() -> float:
        for _ in range(20):
            await asyncio.sleep(0)
        begin = clock.now()
        await clock.sleep(1)
        return begin

    _, begin = await asyncio.gather(clock.sleep(100), works_then_sleeps())
    assert begin == 0.0


async def test_a_sleeper_can_be_cancelled_and_the_others_go_on() -> None:
    clock = FakeClock(Timeline(START))
    first, second = asyncio.create_task(clock.sleep(1)), asyncio.create_task(clock.sleep(2))
    await asyncio.sleep(0)
    first.cancel()
    await second
    assert clock.now() == 2.0


async def test_advancing_wakes_sleepers() -> None:
    timeline = Timeline(START)
    clock = FakeClock(timeline)
    task = asyncio.create_task(clock.sleep(10))
    await asyncio.sleep(0)
    timeline.advance(11)
    await task
    assert clock.now() == 11.0


def test_a_sync_sleep_lets_the_time_pass_and_runs_what_is_planned() -> None:
    timeline, seen = Timeline(START), list[float]()
    clock = FakeClock(timeline)

    def note() -> Steps:
        for _ in range(3):
            seen.append(clock.now())
            yield 1

    timeline.start(note())
    clock.sleep_sync(1.5)
    assert (seen, clock.now()) == ([0.0, 1.0], 1.5)


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The real sleeps of this machine, none of which takes any time but for its clock."""
    seen: list[float] = []

    async def asleep(seconds: float) -> None:
        seen.append(seconds)

    monkeypatch.setattr(timeline_module, "monotonic", lambda: 1000 + sum(seen))
    monkeypatch.setattr(time, "sleep", seen.append)
    monkeypatch.setattr(asyncio, "sleep", asleep)
    return seen


async def test_other_tasks_run_even_if_no_second_is_to_pass() -> None:
    clock, ran = FakeClock(Timeline(START)), list[str]()

    async def other() -> None:
        ran.append("other")

    task = asyncio.ensure_future(other())
    await clock.sleep(0)
    assert ran == ["other"]
    await task


async def test_the_waits_of_two_event_loops_do_not_hang() -> None:
    clock = FakeClock(Timeline(START))
    sleeper = asyncio.ensure_future(clock.sleep(60))
    await asyncio.sleep(0)
    with ThreadPoolExecutor(1) as threads:  # this loop stands still meanwhile, so the sleeper stays asleep
        failure = threads.submit(asyncio.run, clock.sleep(1)).exception(60)
    assert isinstance(failure, ConfigurationError)
    assert "two event loops" in str(failure)
    await sleeper
    assert clock.now() == 60


async def test_a_sleep_takes_its_part_of_the_real_time_that_time_follows(slept: list[float]) -> None:
    clock = FakeClock(Timeline(START, time_scale=0.05))
    await clock.sleep(20)
    assert (slept, clock.now()) == ([1.0], 20.0)


def test_a_sync_sleep_takes_its_part_of_the_real_time_that_time_follows(slept: list[float]) -> None:
    clock = FakeClock(Timeline(START, time_scale=0.05))
    clock.sleep_sync(20)
    assert (slept, clock.now()) == ([1.0], 20.0)


def test_time_that_passes_in_one_thread_waits_for_the_lock_of_another() -> None:
    timeline, seen = Timeline(START), list[float]()
    clock = FakeClock(timeline)
    thread = threading.Thread(target=clock.sleep_sync, args=(5,))
    with timeline.lock:
        thread.start()
        seen.append(clock.now())
    thread.join()
    seen.append(clock.now())
    assert seen == [0.0, 5.0]
