"""scripts/lint_document.sh, with a stand-in for npx, and why its rules are off."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.paths import ROOT

posix = pytest.mark.skipif(sys.platform == "win32", reason="the script is one of a shell")
NPX = """#!/bin/sh
[ "$3" = --version ] && case "$2" in *"{missing}"*) exit 1;; *) exit 0;; esac
shift; echo "ran $*"
case "$1" in *"{failing}"*) exit 1;; esac
"""


def lint(folder: Path, npx: str | None) -> tuple[int, list[str]]:
    """Run the script where there is no program but this npx; return how it ends and what it says."""
    for name in ("bash", "dirname"):
        (folder / name).symlink_to(shutil.which(name) or name)
    if npx is not None:
        (folder / "npx").write_text(npx)
        (folder / "npx").chmod(0o755)
    script = ROOT / "scripts" / "lint_document.sh"
    environment = {**os.environ, "PATH": str(folder)}
    command = [str(folder / "bash"), str(script)]
    done = subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout.splitlines()


@posix
def test_nothing_fails_where_there_is_no_node(tmp_path: Path) -> None:
    assert lint(tmp_path, None) == (0, ["Redocly and Spectral are left out: there is no npx here"])


@posix
@pytest.mark.parametrize(
    ("missing", "failing", "status", "ran"),
    [
        ("none", "none", 0, ["ran @redocly/cli", "ran @stoplight/spectral-cli"]),
        ("none", "redocly", 1, ["ran @redocly/cli", "ran @stoplight/spectral-cli"]),
        ("none", "spectral", 1, ["ran @redocly/cli", "ran @stoplight/spectral-cli"]),
        ("redocly", "none", 0, ["@redocly/cli", "ran @stoplight/spectral-cli"]),
        ("@", "none", 0, ["@redocly/cli", "@stoplight/spectral-cli"]),
        ("redocly", "spectral", 1, ["@redocly/cli", "ran @stoplight/spectral-cli"]),
    ],
)
def test_a_tool_that_cannot_be_fetched_is_left_out_and_one_that_finds_a_fault_fails(
    tmp_path: Path, missing: str, failing: str, status: int, ran: list[str]
) -> None:
    ended, said = lint(tmp_path, NPX.format(missing=missing, failing=failing))
    assert ended == status
    assert [line.rpartition("@")[0] if line.startswith("ran") else "@" + line.split("@")[1] for line in said] == ran
    assert all(line.startswith("ran") or " is left out: " in line for line in said)


@pytest.mark.parametrize("name", ["redocly.yaml", ".spectral.yaml"])
def test_each_rule_that_is_off_has_its_reason(name: str) -> None:
    off = [line for line in (ROOT / name).read_text(encoding="utf-8").splitlines() if ": off" in line]
    assert len(off) > 3
    assert [line for line in off if len(line.partition("# ")[2].split()) < 1] == []
