"""Reads an answer that a server makes large, and prints what it has cost: `python -m tests.faults.bomb httpx URL`."""

from __future__ import annotations

import asyncio
import resource
import sys
from typing import Any

from nuon_api_client import NuonError
from tests.support.callers import Caller
from tests.support.programs import say

UNIT = 1 if sys.platform == "darwin" else 1024
"""Bytes in which the system counts memory."""


def peak() -> int:
    """Return the most bytes of memory that this process has had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * UNIT


async def read(backend: str, url: str) -> dict[str, Any]:
    async with Caller(backend, url, timeout=60) as caller:
        await caller.call("GET", "well")  # everything is loaded
        before = peak()
        try:
            await caller.call("GET", "bomb")
        except NuonError as error:
            return {"error": type(error).__name__, "message": str(error), "bytes": peak() - before}
    raise AssertionError


if __name__ == "__main__":
    say(asyncio.run(read(*sys.argv[1:])))
