"""examples/: they run as they are, and print what they promise."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest

from tests.support.paths import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

EXAMPLES = ROOT / "examples"

SHOWN = """\
release rel6kwfh00qlkj95n3ptp4okx1: active (release succeeded)
  step relpamq8ij4gndp4axcm0gpzgj: active
    db on install inlos6x8z93vkqyp3h7hzaxdzg: active
sandbox run sbrhv55romvapghjhsxmyr6mt4: provision, active after 1014 s (successfully provisioned)
  logs loge3bq7ti6gty3adipc3qx9yg: complete
sandbox run sbr9y0oj4915u2t9zbyxthljr8: reprovision, error after 373 s (job failed with status failed)
  logs logal1ue8grkhv89sg4ovejiqb: complete
latest deploy dplhxfebm6zu7m2f4pwea8lo9t of db: active
  sync and plan db: approved
    terraform_plan answered with approve: Plan reviewed
org acme-sandbox: queued, its cloud work is simulated
  Default runner runryoc5r31n3loyo8nvcj34xb: pending
"""


WITHOUT_AN_ACCOUNT = {
    "first_calls.py": [],
    "rollout.py": ["--approve", "--at-once", "25", "--svg", "rollout.svg"],
    "create_install.py": ["--approve"],
    "tail_logs.py": ["--cursor", "cursor"],
    "approve_pending.py": ["--list"],
    "watch_installs.py": ["--processes", "2"],
}
ENDS = {
    "rollout.py": r"\n24 of 25 installs have bld\w{23}\.\n  acme-0017 \(inl\w{23}\) failed helm: timed out waiting for the condition\n$",
    "create_install.py": r"\n  apply whoami: success\nrunner active, components active\n$",
    "tail_logs.py": r"Z INFO log stream closed\nbld\w{23} is active\n$",
    "approve_pending.py": r"of inl\w{23}: sync and plan db \(terraform_plan\)\nupdate module.db\n$",
    "watch_installs.py": r"^25 installs: 25 success\n$",
}


def start(name: str, *arguments: str, cwd: Path) -> subprocess.Popen[str]:
    """An example, without any settings of this machine."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("NUON_")}
    return subprocess.Popen(
        [sys.executable, "-W", "error", EXAMPLES / name, *arguments],
        cwd=cwd,
        env=environment | {"HOME": str(cwd), "COLUMNS": "200", "PYTHONUNBUFFERED": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("examples")


@pytest.fixture(scope="module")
def shown(directory: Path) -> Iterator[Callable[[str], str]]:
    """Gives what an example has printed. They all run side by side."""
    running = {name: start(name, *arguments, cwd=directory) for name, arguments in WITHOUT_AN_ACCOUNT.items()}

    @cache
    def end(name: str) -> str:
        out, err = running[name].communicate(timeout=60)
        assert (running[name].returncode, err) == (0, "")
        return out

    yield end
    for process in running.values():
        with process:
            process.kill()


def test_every_example_is_run() -> None:
    assert {file.name for file in EXAMPLES.iterdir() if file.suffix == ".py"} == {
        *WITHOUT_AN_ACCOUNT,
        "fastapi_service.py",  # below
    }


def test_first_calls(shown: Callable[[str], str]) -> None:
    asynchronous, synchronous = shown("first_calls.py").split("\n\n")
    assert synchronous == "sync\n" + SHOWN
    error = asynchronous.removeprefix("async\n" + SHOWN)
    assert error.startswith("NotFoundError: 404: record not found: not found")
    assert "GET /v1/releases/rel00000000000000000000000" in error


@pytest.mark.parametrize("name", ENDS)
def test_without_an_account_each_comes_to_its_end(shown: Callable[[str], str], name: str) -> None:
    assert re.search(ENDS[name], shown(name))


def test_they_write_what_they_are_asked_to(shown: Callable[[str], str], directory: Path) -> None:
    shown("rollout.py")
    assert "acme-0017" in (directory / "rollout.svg").read_text(encoding="utf-8")
    shown("tail_logs.py")
    assert re.fullmatch(r"log\w{23} \d{19}:[\w,]+\n", (directory / "cursor").read_text(encoding="utf-8"))


def test_watch_installs_says_in_a_line_why_it_has_no_list(tmp_path: Path) -> None:
    with start("watch_installs.py", "--real", "--processes", "1", cwd=tmp_path) as program:
        out, err = program.communicate(timeout=60)
    assert (program.returncode, out) == (1, "")
    assert re.fullmatch(r"ConfigurationError: installs.get_app_installs .* needs a token: .*\n", err)


def test_fastapi_service(tmp_path: Path) -> None:
    with start("fastapi_service.py", "--port", "0", cwd=tmp_path) as server:
        try:
            assert server.stderr
            assert server.stdout
            paths = [server.stdout.readline().split("/", 1)[1].strip() for _ in range(2)]
            (url,) = next(found for line in server.stderr if (found := re.findall(r"running on (\S+)", line)))
            found = [httpx.get(f"{url}/{path}", trust_env=False).json() for path in paths]
        finally:
            server.terminate()
    assert [[install["name"] for install in installs] for installs in found] == [
        ["acme-0001", "acme-0002", "acme-0003"],
        ["globex-0001", "globex-0002"],
    ]
