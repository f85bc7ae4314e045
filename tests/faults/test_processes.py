"""Loops and processes that end or are forked, and what a large answer costs: in processes of their own."""

from __future__ import annotations

import os
import sys

import pytest

from tests.faults.makers import GZIP_HEAD, TO_THE_END, raw, zeros
from tests.support.callers import DEFAULT_ASYNC, DEFAULT_SYNC
from tests.support.faults import FaultServer, endlessly, in_turn, well
from tests.support.programs import run

forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks here")
posix = pytest.mark.skipif(sys.platform == "win32", reason="the system does not count memory and files like this")


@forks
@pytest.mark.parametrize(
    ("way", "backend"),
    [*(("fresh", backend) for backend in DEFAULT_ASYNC), *(("sync", backend) for backend in DEFAULT_SYNC)],
)
def test_a_child_process_shares_no_connection_with_its_parent(way: str, backend: str) -> None:
    with FaultServer() as server:
        assert run("tests.faults.forked", way, backend, server.url) == {"parent": {"own": 500}, "child": {"own": 500}}


@forks
@pytest.mark.parametrize("backend", DEFAULT_ASYNC)
def test_a_child_process_cannot_go_on_with_the_loop_of_its_parent(backend: str) -> None:
    with FaultServer() as server:
        came = run("tests.faults.forked", "same", backend, server.url)
    assert came == {"parent": {"own": 500}, "child": {"ConfigurationError": 500}}


@forks
@pytest.mark.parametrize("backend", [*DEFAULT_ASYNC, *DEFAULT_SYNC])
def test_a_lock_that_a_thread_of_the_parent_holds_does_not_stop_a_child(backend: str) -> None:
    with FaultServer() as server:
        came = run("tests.faults.forked", "locked", backend, server.url)
    assert came == {"parent": {"own": 50}, "child": {"own": 50}}


@posix
@pytest.mark.parametrize(
    ("way", "backend", "times"),
    [
        *(("run", "httpx", 2000), ("run", "httpx2", 300), ("run", "aiohttp", 2000)),
        *(("by hand", "httpx", 300), ("by hand", "httpx2", 300), ("by hand", "aiohttp", 300)),
    ],
)
def test_no_file_stays_open_when_a_loop_has_ended(way: str, backend: str, times: int) -> None:
    with FaultServer() as server:
        files = run("tests.faults.loops", way, backend, server.url, str(times))
    assert files["late"] <= files["early"] + 1


@posix
@pytest.mark.parametrize("backend", ["httpx", "aiohttp", "httpx sync", "own httpx.AsyncClient", "own httpx.Client"])
def test_a_small_answer_that_decompresses_to_a_gigabyte_costs_under_200_megabytes(backend: str) -> None:
    bomb = endlessly(raw(TO_THE_END.replace("\n\n", "\nContent-Encoding: gzip\n\n"), GZIP_HEAD), zeros(2**20))
    with FaultServer() as server:
        server.plays(in_turn(well, bomb), 10**9)
        cost = run("tests.faults.bomb", backend, server.url)
    assert cost["error"] == "UnexpectedResponseError"
    assert cost["bytes"] < 200 * 2**20
