"""A folder for the work of one run, which is gone however the run ends."""

from __future__ import annotations

import os
import re
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType

PREFIX = ".regenerate-"
STOPPING = [signal.SIGINT, signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])]


@contextmanager
def workroom(place: Path) -> Iterator[Path]:
    """Make a folder in `place`, and remove it at the end, be the end a signal.

    What a run left that was killed without a chance to tidy up goes too.
    """
    remove_left_behind(place)
    for number in STOPPING:
        if signal.getsignal(number) is not signal.SIG_IGN:  # as under nohup
            signal.signal(number, stop)
    with tempfile.TemporaryDirectory(prefix=f"{PREFIX}{os.getpid()}-", dir=place) as folder:
        yield Path(folder)


def stop(number: int, _: FrameType | None) -> None:
    """End the program, once: a second signal must not end the tidying up."""
    for each in STOPPING:
        signal.signal(each, signal.SIG_IGN)
    sys.exit(128 + number)


@contextmanager
def unstoppable() -> Iterator[None]:
    """Let no signal in, for the few milliseconds in which half of the work would be worse than all or nothing."""
    before = {number: signal.signal(number, signal.SIG_IGN) for number in STOPPING}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def remove_left_behind(place: Path) -> None:
    for folder in place.glob(f"{PREFIX}*"):
        made_by = re.match(r"(\d+)-", folder.name.removeprefix(PREFIX))
        if made_by and is_running(int(made_by[1])):
            print(f"{folder} is in use by process {made_by[1]}", file=sys.stderr)
        else:
            shutil.rmtree(folder)
            print(f"removed {folder}, which a run that was killed has left", file=sys.stderr)


def is_running(process: int) -> bool:
    with suppress(ProcessLookupError):
        with suppress(PermissionError):  # somebody else's
            os.kill(process, 0)
        return True
    return False
