"""Programs of tests that need a process of their own: `run("tests.faults.forked", "httpx", url)`."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.support.paths import ROOT

SECONDS = 300
"""Within which a program has to end, however slow the machine is."""


def run(module: str, *arguments: str) -> Any:
    """Return what a module's program has printed last, as JSON; fail if it has failed or hangs."""
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True, timeout=SECONDS)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    return json.loads(done.stdout.splitlines()[-1])


def say(value: Any) -> None:
    sys.stdout.write(f"{json.dumps(value)}\n")
    sys.stdout.flush()


def open_files() -> int:
    """Return how many files and sockets this process has open, where the system tells (Linux, macOS)."""
    return sum(1 for _ in Path("/dev/fd").iterdir())
