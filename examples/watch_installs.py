"""Look at every install of an app, with several processes, and count how their last workflows stand.

    python examples/watch_installs.py           # 25 installs of a Nuon in memory: no account needed
    python examples/watch_installs.py --real    # with your settings, see README.md

It needs the extras `aiohttp` and `testing`. docs/scaling.md says why it is made like this: one event loop and one client
a process, a share of the installs for each process, and so many calls at a time. Where the processes run, on one machine
or on many, does not matter to them.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterable, Awaitable, Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager, nullcontext
from importlib import import_module
from importlib.util import find_spec
from multiprocessing import get_context
from typing import TypeVar
from zlib import crc32

from nuon_api_client import NuonClient, NuonError, paginate
from nuon_api_client.api.installs import get_app_installs
from nuon_api_client.api.workflows import get_workflows
from nuon_api_client.models import Install

T = TypeVar("T")


async def for_each(items: AsyncIterable[T], work: Callable[[T], Awaitable[None]], *, at_once: int) -> None:
    """Do the work for each item, for so many at a time.

    No item is asked for before there is room for it, so neither tasks nor answers pile up. If the work or the items
    raise an exception, what is in flight is cancelled, and the exception comes out in an `ExceptionGroup`.
    """
    room = asyncio.Semaphore(at_once)

    async def one(item: T) -> None:
        try:
            await work(item)
        finally:
            room.release()

    async with asyncio.TaskGroup() as tasks:
        await room.acquire()
        async for item in items:
            tasks.create_task(one(item))
            await room.acquire()


def is_mine(install_id: str, share: int, shares: int) -> bool:
    """Tell whether an install belongs to this share. Each belongs to one; `hash` would differ between processes."""
    return crc32(install_id.encode()) % shares == share


async def look(client: NuonClient, app: str, share: int, shares: int, at_once: int) -> Counter[str]:
    """Count the statuses of the last workflows of one share of the installs."""
    found: Counter[str] = Counter()

    async def look_at(install: Install) -> None:
        try:
            workflows = await get_workflows.asyncio(install.id, client=client, limit=1)
        except NuonError as error:  # one install must not stop the others
            found[type(error).__name__] += 1
        else:
            status = workflows[0].status if workflows else None
            found[str(status.status) if status else "none"] += 1

    installs = paginate(get_app_installs, app, client=client)
    mine = (install async for install in installs if is_mine(install.id, share, shares))
    await for_each(mine, look_at, at_once=at_once)
    return found


def new_loop() -> asyncio.AbstractEventLoop:
    """Return an event loop of uvloop, where that is installed, else one of asyncio."""
    loop: asyncio.AbstractEventLoop = import_module("uvloop" if find_spec("uvloop") else "asyncio").new_event_loop()
    return loop


def run(app: str, share: int, shares: int, at_once: int) -> Counter[str]:
    """Do the work of one process, which has one event loop and one client."""

    async def work() -> Counter[str]:
        async with NuonClient(http_client="aiohttp") as client:
            return await look(client, app, share, shares, at_once)

    with asyncio.Runner(loop_factory=new_loop) as runner:
        return runner.run(work())


def main(app: str, processes: int, at_once: int) -> Counter[str]:
    """Give each process its share, and add up what they count."""
    # Spawned, not forked: a child begins with nothing of the parent's, no loop, no connection, no lock.
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        counted = [pool.submit(run, app, share, processes, at_once) for share in range(processes)]
        return sum((each.result() for each in counted), Counter[str]())


@contextmanager
def in_memory() -> Iterator[None]:
    """Serve a Nuon in memory, whose settings this process and its children find in their environment."""
    command = [sys.executable, "-m", "nuon_api_client.testing", "--port", "0", "--installs", "25"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:  # noqa: S603  # this Python
        try:
            said = [server.stdout.readline() if server.stdout else "" for _ in range(3)]
            settings = re.findall(r"export (\w+)=(\S+)\n", "".join(said))
            if len(settings) != 3:
                sys.exit("the Nuon in memory has not started: see above")
            os.environ.update(settings)
            yield
        finally:
            server.terminate()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--real", action="store_true", help="use the control plane of your settings, see README.md")
    parser.add_argument("--app", default="acme", help="id or name")
    parser.add_argument("--processes", type=int, default=2, help="as many as there are cores for them")
    parser.add_argument("--at-once", type=int, default=50, help="how many installs at a time, in each process")
    options = parser.parse_args()
    try:
        with nullcontext() if options.real else in_memory():
            total = main(options.app, options.processes, options.at_once)
    except (NuonError, ExceptionGroup) as failed:
        failures = failed.exceptions if isinstance(failed, ExceptionGroup) else (failed,)
        if not all(isinstance(failure, NuonError) for failure in failures):
            raise
        sys.exit("\n".join(f"{type(failure).__name__}: {failure}" for failure in failures))  # the list cannot be read
    print(f"{total.total()} installs: " + ", ".join(f"{count} {status}" for status, count in total.most_common()))
