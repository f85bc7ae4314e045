"""Follow the logs of a build or a deploy to their end, and tell how the build or deploy ended.

    python examples/tail_logs.py                   # a build of a Nuon in memory: no account needed
    python examples/tail_logs.py --real --build APP COMPONENT BUILD
    python examples/tail_logs.py --real --deploy INSTALL DEPLOY --cursor deploy.cursor

APP, COMPONENT, BUILD, INSTALL and DEPLOY are ids. With a cursor file the program goes on after an interrupt: after the
last line that it showed.
"""

from __future__ import annotations

import argparse
import asyncio
import math
import sys
from collections.abc import Callable, Coroutine
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Any, TypeAlias

from nuon_api_client import NuonClient, NuonError, follow_logs, wait_for_build, wait_for_deploy
from nuon_api_client.api.builds import create_app_component_build
from nuon_api_client.models import ComponentBuild, CreateComponentBuildRequest, InstallDeploy
from nuon_api_client.testing import FakeNuon

Work: TypeAlias = ComponentBuild | InstallDeploy
Wait: TypeAlias = Callable[..., Coroutine[Any, Any, Work]]


async def tail(wait: Wait, *, client: NuonClient, cursor: Path | None) -> Work:
    """Wait for a build or deploy, show its logs while they are written, and return it if it has succeeded."""
    log_stream: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    def on_update(work: Work) -> None:
        if work.log_stream and not log_stream.done():  # a build or deploy has none while it is queued
            log_stream.set_result(work.log_stream.id)

    end = asyncio.create_task(wait(client=client, timeout=math.inf, on_update=on_update))
    try:
        await asyncio.wait((log_stream, end), return_when=asyncio.FIRST_COMPLETED)
        if log_stream.done():
            await show(log_stream.result(), client=client, cursor=cursor)
        return await end
    finally:
        end.cancel()


async def show(log_stream_id: str, *, client: NuonClient, cursor: Path | None) -> None:
    """Show the records of a log stream, each once, and keep the cursor of the last one in a file."""
    logs = follow_logs(log_stream_id, client=client, since=kept(cursor, log_stream_id))
    saved = monotonic()
    try:
        async for record in logs:
            print(record.timestamp, record.severity_text or "", record.body or "", flush=True)
            if monotonic() - saved >= 1:  # after a crash the lines of up to a second are shown again
                keep(cursor, log_stream_id, logs.cursor)
                saved = monotonic()
    finally:
        keep(cursor, log_stream_id, logs.cursor)


def keep(file: Path | None, log_stream_id: str, cursor: str) -> None:
    """Write a cursor to its file, completely or not at all."""
    if file:
        new = file.with_name(f"{file.name}.new")
        new.write_text(f"{log_stream_id} {cursor}\n", encoding="utf-8")
        new.replace(file)


def kept(file: Path | None, log_stream_id: str) -> str | None:
    """Return the cursor in a file, `None` if there is no such file yet."""
    if file is None or not file.exists():
        return None
    kept_id, cursor = file.read_text(encoding="utf-8").split()
    if kept_id != log_stream_id:
        raise ValueError(f"{file} is about log stream {kept_id}, not {log_stream_id}: name another file, or delete it")
    return cursor


async def main(options: argparse.Namespace) -> None:
    """Follow the build or deploy of the command line; in memory, a new build."""
    nuon = None if options.real else FakeNuon(time_scale=0.05)
    async with nuon.client() if nuon else NuonClient() as client:
        wait: Wait
        if nuon:
            ids = nuon.app_id, nuon.component_ids["whoami"]
            body = CreateComponentBuildRequest(use_latest=True)
            made = await create_app_component_build.asyncio(*ids, client=client, body=body)
            wait = partial(wait_for_build, *ids, made.id)
        elif options.build:
            wait = partial(wait_for_build, *options.build)
        else:
            wait = partial(wait_for_deploy, *options.deploy, on_approval="wait")
        done = await tail(wait, client=client, cursor=options.cursor)
        print(f"{done.id} is {done.status}")


def arguments(argv: list[str] | None = None) -> argparse.Namespace:
    """Parse the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--real", action="store_true", help="use the control plane of your settings, see README.md")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--build", nargs=3, metavar=("APP", "COMPONENT", "BUILD"))
    which.add_argument("--deploy", nargs=2, metavar=("INSTALL", "DEPLOY"))
    parser.add_argument("--cursor", type=Path, metavar="FILE", help="where to keep the cursor of the last line shown")
    options = parser.parse_args(argv)
    if options.real != bool(options.build or options.deploy):
        parser.error("give --real with --build or --deploy, or none of them")
    return options


if __name__ == "__main__":
    try:
        asyncio.run(main(arguments()))
    except KeyboardInterrupt:
        sys.exit(130)
    except (NuonError, ValueError) as failure:
        sys.exit(f"{type(failure).__name__}: {failure}")
