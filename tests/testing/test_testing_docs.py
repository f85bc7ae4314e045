"""The examples of docs/testing.md, run as the tests that they are."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from nuon_api_client.testing import FakeNuon
from tests.support.paths import ROOT

TEXT = (ROOT / "docs" / "testing.md").read_text(encoding="utf-8")

SETTINGS = """
[pytest]
asyncio_mode = auto
asyncio_default_fixture_loop_scope = function
filterwarnings = error
"""


def test_the_examples(tmp_path: Path) -> None:
    blocks = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
    (tmp_path / "test_examples.py").write_text("\n".join(blocks), encoding="utf-8")
    (tmp_path / "pytest.ini").write_text(SETTINGS, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    tests = sum(block.count("def test_") for block in blocks)
    assert tests >= 8
    assert f"{tests} passed" in done.stdout, done.stdout


def test_what_the_command_prints() -> None:
    nuon = FakeNuon()
    for value in (nuon.token, nuon.org_id, nuon.app_id):
        assert value in TEXT
