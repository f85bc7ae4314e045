"""The time of a FakeNuon: processes run in the order of their times, to the nanosecond."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from nuon_api_client.testing.fake import timeline as timeline_module
from nuon_api_client.testing.fake.timeline import Steps, Timeline, nanoseconds_text

START = datetime(2026, 1, 1, tzinfo=UTC)


def _steps(timeline: Timeline, seen: list[str], name: str, *waits: float) -> Steps:
    for wait in waits:
        seen.append(f"{name} {timeline.text()}")
        yield wait
    seen.append(f"{name} {timeline.text()}")


def test_things_happen_in_the_order_of_their_times() -> None:
    timeline, seen = Timeline(START), list[str]()
    timeline.start(_steps(timeline, seen, "a", 2, 2))
    timeline.start(_steps(timeline, seen, "b", 1.5), after=0.25)
    timeline.advance(3)
    assert seen == [
        "a 2026-01-01T00:00:00Z",
        "b 2026-01-01T00:00:00.25Z",
        "b 2026-01-01T00:00:01.75Z",
        "a 2026-01-01T00:00:02Z",
    ]
    assert timeline.text() == "2026-01-01T00:00:03Z"
    timeline.advance(1)
    assert seen[-1] == "a 2026-01-01T00:00:04Z"


def test_many_small_steps_are_as_long_as_one_large_one() -> None:
    timeline = Timeline(START)
    for _ in range(1000):
        timeline.advance(0.001)
    assert timeline.text() == "2026-01-01T00:00:01Z"


def test_real_time_goes_on_after_an_advance(monkeypatch: pytest.MonkeyPatch) -> None:
    real = 1000.0
    monkeypatch.setattr(timeline_module, "monotonic", lambda: real)
    timeline = Timeline(START, time_scale=0.5)
    real += 1
    timeline.advance(60)
    assert timeline.seconds() == 62
    real += 3
    assert timeline.seconds() == 68


def test_a_process_can_be_woken_and_stopped() -> None:
    timeline, seen = Timeline(START), list[str]()
    woken, stopped = timeline.start(_steps(timeline, seen, "a", 1000)), timeline.start(_steps(timeline, seen, "b", 1))
    timeline.advance(0)
    woken.wake(5)
    stopped.stop()
    timeline.advance(2000)
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
