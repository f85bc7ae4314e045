"""The type checkers that users have. Each gives the numbers of the lines of a file that it refuses."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.support.paths import ROOT


def _run(*command: str) -> str:
    done = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stdout + done.stderr  # 1: there are errors; 2: it could not run
    return done.stdout


def _mypy(sample: Path) -> set[int]:
    output = _run("mypy", "--strict", str(sample))
    return {int(line) for line in re.findall(rf"{re.escape(sample.name)}:(\d+): error", output)}


def _pyright(sample: Path) -> set[int]:
    output = _run("pyright", "--outputjson", "--pythonpath", sys.executable, str(sample))
    found = json.loads(output)["generalDiagnostics"]
    return {each["range"]["start"]["line"] + 1 for each in found if each["severity"] == "error"}


def _ty(sample: Path) -> set[int]:
    output = _run("ty", "check", "--python", sys.prefix, "--output-format", "gitlab", str(sample))
    return {each["location"]["positions"]["begin"]["line"] for each in json.loads(output)}


CHECKERS: dict[str, Callable[[Path], set[int]]] = {"mypy": _mypy, "pyright": _pyright, "ty": _ty}


def refused(source: str) -> set[int]:
    """Return the numbers of the lines that say that they are refused."""
    return {number for number, line in enumerate(source.splitlines(), 1) if line.endswith("# refused")}
