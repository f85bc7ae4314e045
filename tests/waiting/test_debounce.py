"""A condition counts only after it has held for a while."""

from __future__ import annotations

from nuon_api_client.waiting._debounce import Debounce
from tests.support.clock import InstantClock


def test_a_condition_counts_after_a_minute_without_a_break() -> None:
    clock = InstantClock()
    debounce = Debounce(clock)
    seen = []
    for clock.time, condition in [(0, False), (1, True), (60.9, True), (61, True), (90, True), (91, False), (92, True)]:
        seen.append(debounce.holds(condition))
    assert seen == [False, False, False, True, True, False, False]
