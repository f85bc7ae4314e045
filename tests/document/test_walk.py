"""The walk of openapi/README.md: an operation is added, generated and called, as the page says."""

from __future__ import annotations

import copy
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.document.check import check
from scripts.document.read import read
from tests.support.house import House, small_document
from tests.support.openapi import DOCUMENT
from tests.support.paths import DATA, ROOT

PAGE = (ROOT / "openapi" / "README.md").read_text(encoding="utf-8")
WALK = PAGE.partition("## Add an operation\n")[2].partition("\n## ")[0]
BLOCKS = re.findall(r"^ *```(\w+)\n(.*?)^ *```$", WALK, re.DOTALL | re.MULTILINE)
WRITTEN, COMMAND, CALL, KNOWN = (re.sub("^   ", "", text, flags=re.MULTILINE) for _, text in BLOCKS)
ROUTE = "/v1/installs/inl-1/windows/win-1"

MOCKED = f"""
import json
import respx

with respx.mock:
    route = respx.put(url__regex=".*{ROUTE}.*").respond(json={{"id": "win-1", "opens_at": "2026-12-24T18:00:00Z"}})
    exec(CALL)
sent = route.calls.last.request
print(sent.url.path, sent.url.query.decode(), sent.headers["X-Nuon-Reason"], sent.content.decode(), sep="|")
"""


def merged(document: Any, added: Any) -> Any:
    """What a document is after somebody has written `added` under the keys that are there."""
    if isinstance(document, dict) and isinstance(added, dict):
        return document | {key: merged(document[key], each) if key in document else each for key, each in added.items()}
    return document + added if isinstance(document, list) else added


def test_the_page_has_the_steps_that_this_test_walks() -> None:
    assert [kind for kind, _ in BLOCKS] == ["yaml", "bash", "python", "yaml"]
    assert COMMAND == "scripts/regenerate.sh\n"


def test_what_the_page_adds_fits_into_our_document(tmp_path: Path) -> None:
    whole = merged(copy.deepcopy(DOCUMENT), yaml.safe_load(WRITTEN))
    (tmp_path / "nuon.yaml").write_text(yaml.safe_dump(whole, sort_keys=False))
    assert check(read(str(tmp_path / "nuon.yaml")), own=True) == []
    (route,) = yaml.safe_load(KNOWN)
    assert route not in yaml.safe_load((DATA / "known_api.yaml").read_text(encoding="utf-8"))["routes"]


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A house whose small document has what the page refers to."""
    house = House(tmp_path)
    shared = {
        "parameters": {"InstallId": DOCUMENT["components"]["parameters"]["InstallId"]},
        "responses": {"NotFound": {"description": "There is no such thing."}},
    }
    house.write(merged(small_document(), {"components": shared}))
    return house


def test_an_operation_is_added_by_one_edit_and_one_command(house: House) -> None:
    assert house.run().returncode == 0
    document = yaml.safe_load((house.root / "openapi" / "nuon.yaml").read_text())
    house.write(merged(document, yaml.safe_load(WRITTEN)))
    done = house.run()
    assert done.returncode == 0, done.stderr
    reference = "".join(page.read_text() for page in (house.root / "docs").rglob("*.md"))
    for text in ("move_window", "Check the move and do not make it.", "The window with its new hours."):
        assert text in reference
    environment = {**os.environ, "NUON_API_TOKEN": "token", "NUON_ORG_ID": "org-1", "PYTHONPATH": str(house.root)}
    called = subprocess.run(
        [sys.executable, "-c", f"CALL = {CALL!r}\n{MOCKED}"],
        cwd=house.root, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert called.returncode == 0, called.stderr
    assert called.stdout.splitlines() == [
        "2026-12-24 18:00:00+00:00",
        f'{ROUTE}|dry_run=true|Nobody is in the office.|{{"opens_at":"2026-12-24T18:00:00Z"}}',
    ]
