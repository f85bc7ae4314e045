"""scripts/drift.sh --record and --write-differences, on a copy of the house."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.drift.test_drift import changed, ours, theirs
from tests.support.paths import ROOT

KNOWN: dict[str, Any] = {
    "schemas": [{"where": "Thing.count", "here": "integer", "evidence": "what is sent"}],
    "left_out": [],
}


class House:
    """A copy of what the command needs."""

    def __init__(self, root: Path) -> None:
        self.root = root
        shutil.copytree(ROOT / "scripts", root / "scripts", ignore=shutil.ignore_patterns("__pycache__"))
        (root / "openapi").mkdir()
        self.known.write_text(yaml.safe_dump(KNOWN))
        (root / "openapi" / "nuon.yaml").write_text(json.dumps(ours()))

    @property
    def known(self) -> Path:
        return self.root / "openapi" / "known_differences.yaml"

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-B", "-m", "scripts.drift", *arguments]
        return subprocess.run(command, cwd=self.root, capture_output=True, text=True, check=False)

    def compare(self, document: dict[str, Any], *arguments: str) -> subprocess.CompletedProcess[str]:
        (self.root / "theirs.json").write_text(json.dumps(document))
        return self.run("theirs.json", *arguments)


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def test_what_there_is_evidence_for_is_recorded_and_the_rest_is_told(house: House) -> None:
    assert "known so far: Thing.count: integer: what is sent" in house.compare(changed()).stdout
    recorded = house.compare(changed(), "--record")
    assert recorded.returncode == 1
    assert recorded.stdout.splitlines()[1:4] == ["", "new parameter", "  GetThing query q: string"]
    assert "Not repeated: 1 known" in recorded.stdout
    data = yaml.safe_load(house.known.read_text())
    assert data["schemas"] == [KNOWN["schemas"][0] | {"published": ["type: Thing.count: string"]}]
    again = house.known.read_bytes()
    assert house.compare(theirs(), "--record").returncode == 0
    assert house.known.read_bytes() == again


def test_what_is_not_foreseen_is_no_news(house: House) -> None:
    (house.root / "scripts" / "drift" / "report.py").write_text(
        "def report(*_):\n    raise KeyError\n\nFORMATS = Report = None\n"
    )
    (house.root / "scripts" / "drift" / "suggest.py").write_text("patch = None\n")
    done = house.compare(theirs())
    assert done.returncode == 2
    assert "KeyError" in done.stderr


def test_the_page_is_written_with_the_rows_that_are_given(house: House) -> None:
    (house.root / "rows.md").write_text(
        "| Enumeration | Here | Evidence |\n|---|---|---|\n| State | added: `worn` | why |\n"
    )
    written = house.run("--write-differences", "rows.md")
    assert (written.returncode, written.stdout) == (0, "1 rows taken in\n")
    page = (house.root / "openapi" / "differences.md").read_text()
    assert "| Thing.count | integer | what is sent |" in page
    assert "| State | added: `worn` | why |" in page


def test_what_cannot_be_written(house: House) -> None:
    house.known.write_text("schemas: [\n")
    failed = house.run("--write-differences")
    assert failed.returncode == 2
    assert "known_differences.yaml: not YAML" in failed.stderr
    assert not (house.root / "openapi" / "differences.md").exists()
