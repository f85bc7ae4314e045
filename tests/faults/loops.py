"""Runs one event loop after another on one client: `python -m tests.faults.loops run httpx URL 2000`.

No more than 256 files may be open, so that a socket that leaks in each loop ends the program.
"""

from __future__ import annotations

import asyncio
import gc
import resource
import sys
from typing import Any

from nuon_api_client import NuonClient
from tests.support.callers import TOKEN, call
from tests.support.programs import open_files, say

MOST_FILES = 256


def run(client: NuonClient, number: int) -> None:
    came = asyncio.run(call(client, "GET", f"loop-{number}"))
    assert came.subject == f"loop-{number}"


def by_hand(client: NuonClient, number: int) -> None:
    """Close the loop and nothing else, as old programs do."""
    loop = asyncio.new_event_loop()
    came = loop.run_until_complete(call(client, "GET", f"loop-{number}"))
    assert came.subject == f"loop-{number}"
    loop.close()


def main(way: str, backend: str, url: str, times: str) -> dict[str, Any]:
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (MOST_FILES, hard))
    http_client: Any = backend
    client = NuonClient(TOKEN, "org-acme", url, http_client=http_client)
    found = []
    for rounds in (int(times) // 10, int(times)):
        for number in range(rounds):
            {"run": run, "by hand": by_hand}[way](client, number)
        gc.collect()  # what is left over from loops that were not shut down
        found.append(open_files())
    return {"early": found[0], "late": found[1]}


if __name__ == "__main__":
    say(main(*sys.argv[1:]))
