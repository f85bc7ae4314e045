"""Calls through random faults, 2,000 by each backend; `python -m tests.faults.soak 20000` makes more."""

from __future__ import annotations

import sys

import pytest

from tests.faults.soak import AFTERWARDS, soak
from tests.support.callers import DEFAULT_ASYNC, DEFAULT_SYNC

CALLS = 2000


@pytest.mark.skipif(sys.platform == "win32", reason="the system does not count files like this")
@pytest.mark.parametrize("backend", [*DEFAULT_ASYNC, *DEFAULT_SYNC])
async def test_calls_through_random_faults_end_well(backend: str) -> None:
    report = await soak(backend, CALLS)
    assert report.wrong == []
    assert report.twice == 0
    assert report.outcomes.total() == CALLS + AFTERWARDS
    assert report.outcomes["last: its own answer"] == AFTERWARDS
    assert report.outcomes["soak: its own answer"] > CALLS / 2
    assert (report.left_open, report.more_files) == (0, 0)
