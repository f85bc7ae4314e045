"""Forks between calls, and counts in both processes whose answers came: `python -m tests.faults.forked fresh httpx URL`."""

from __future__ import annotations

import asyncio
import os
import sys
import threading
from collections import Counter
from typing import Any

from nuon_api_client import NuonClient, NuonError
from nuon_api_client.runtime import reading
from tests.support.callers import SYNC, TOKEN, call, call_sync
from tests.support.programs import say

CALLS, IN_FLIGHT = 500, 20
"""Of each of the two processes."""


def outcome(came: Any, subject: str) -> str:
    return "own" if came == (subject, "org-acme") else f"another's: {came}"


async def calls(client: NuonClient, who: str, number: int = CALLS) -> Counter[str]:
    free, outcomes = asyncio.Semaphore(IN_FLIGHT), Counter[str]()

    async def one(subject: str) -> None:
        async with free:
            try:
                outcomes[outcome(await call(client, "GET", subject), subject)] += 1
            except NuonError as error:
                outcomes[type(error).__name__] += 1

    await asyncio.gather(*(one(f"{who}-{index}") for index in range(number)))
    return outcomes


def calls_sync(client: NuonClient, who: str, number: int = CALLS) -> Counter[str]:
    outcomes = Counter[str]()
    for index in range(number):
        try:
            outcomes[outcome(call_sync(client, "GET", f"{who}-{index}"), f"{who}-{index}")] += 1
        except NuonError as error:
            outcomes[type(error).__name__] += 1
    return outcomes


def in_both(run: Any, *, child_first: bool = False) -> dict[str, Any]:
    """Run a function in this process and in one forked from it, at the same time or not, and return both results."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            os.write(writing, repr(dict(run("child"))).encode())
            status = 0
        finally:
            os._exit(status)  # not the exit of the parent's copy, which would run what the parent still needs
    os.close(writing)
    mine = {} if child_first else dict(run("parent"))
    with os.fdopen(reading) as pipe:
        said = pipe.read()
    mine = mine or dict(run("parent"))
    _, status = os.waitpid(child, 0)
    assert status == 0
    return {"parent": mine, "child": eval(said)}  # a dict of texts and numbers that we have printed


def fresh(backend: str, url: str) -> dict[str, Any]:
    """Run each process's calls in a loop of its own, after calls in one that has ended, and one that has not."""
    client = client_of(backend, url)
    loop = asyncio.new_event_loop()
    loop.run_until_complete(calls(client, "before", IN_FLIGHT))
    asyncio.run(calls(client, "ended", IN_FLIGHT))

    def run(who: str) -> Counter[str]:
        if who == "parent":
            return loop.run_until_complete(calls(client, who))
        return asyncio.run(calls(client, who))

    try:
        return in_both(run)
    finally:
        loop.run_until_complete(client.aclose())
        loop.close()


def same(backend: str, url: str) -> dict[str, Any]:
    """Go on in the child with the loop of the parent, whose sockets it would read: so not at the same time."""
    client = client_of(backend, url)
    loop = asyncio.new_event_loop()
    loop.run_until_complete(calls(client, "before", IN_FLIGHT))
    try:
        return in_both(lambda who: loop.run_until_complete(calls(client, who)), child_first=True)
    finally:
        loop.run_until_complete(client.aclose())
        loop.close()


def sync(backend: str, url: str) -> dict[str, Any]:
    with client_of(backend.removesuffix(" sync"), url) as client:
        calls_sync(client, "before", 5)
        return in_both(lambda who: calls_sync(client, who))


def locked(backend: str, url: str) -> dict[str, Any]:
    """Fork while one thread is in the token function, and another reads models."""
    parent, goes_on = os.getpid(), threading.Event()
    entered, decoding = threading.Event(), threading.Event()

    def token() -> str:
        if os.getpid() == parent:
            entered.set()
            goes_on.wait()
        return TOKEN

    def decode() -> None:
        while not goes_on.is_set():
            with reading.lock:
                decoding.set()

    with client_of(backend.removesuffix(" sync"), url, token=token) as client:
        threads = [threading.Thread(target=calls_sync, args=(client, "held", 1)), threading.Thread(target=decode)]
        for thread, is_there in zip(threads, (entered, decoding), strict=True):
            thread.start()
            is_there.wait()

        def run(who: str) -> Counter[str]:
            if who == "parent":
                goes_on.set()
            if backend in SYNC:
                return calls_sync(client, who, 50)
            return asyncio.run(calls(client, who, 50))

        result = in_both(run)
        for thread in threads:
            thread.join()
        return result


def client_of(backend: str, url: str, **options: Any) -> NuonClient:
    return NuonClient(**{"token": TOKEN, "org_id": "org-acme", "base_url": url, "http_client": backend, **options})


if __name__ == "__main__":
    say({"fresh": fresh, "same": same, "sync": sync, "locked": locked}[sys.argv[1]](*sys.argv[2:]))
