"""The examples in docstrings, run."""

from __future__ import annotations

import doctest
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import nuon_api_client
from tests.support.paths import ROOT

if TYPE_CHECKING:
    import respx

PACKAGE = Path(nuon_api_client.__file__).parent
HANDWRITTEN = {
    ".".join(file.relative_to(PACKAGE.parent).with_suffix("").parts): file.read_text(encoding="utf-8")
    for file in sorted(PACKAGE.rglob("*.py"))
    if file.relative_to(PACKAGE).parts[0] not in ("api", "models")
}
WITH_EXAMPLES = [name for name, text in HANDWRITTEN.items() if ">>> " in text]
# Their examples need a server that answers in a certain way, so their own tests run them.
ELSEWHERE = {
    "inputs": "test_inputs.py",
    "logs": "test_logs.py",
    "pagination": "test_pagination.py",
    "waiting._run_waits": "waiting/test_waits.py",
    "waiting._waits": "waiting/test_waits.py",
    "waiting._watching": "waiting/test_watching.py",
    "waiting._workflows": "waiting/test_workflows.py",
}


@pytest.mark.parametrize("name", [name for name in WITH_EXAMPLES if name.partition(".")[2] not in ELSEWHERE])
def test_examples(name: str, router: respx.MockRouter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NUON_API_TOKEN", "token")
    router.get("/v1/orgs").respond(json=[{"name": "acme"}])
    done = doctest.testmod(import_module(name), report=False)
    assert done.attempted > 0
    assert done.failed == 0


@pytest.mark.parametrize("name", ELSEWHERE)
def test_the_other_examples_are_run_by_the_tests_of_their_module(name: str) -> None:
    assert f"nuon_api_client.{name}" in WITH_EXAMPLES
    text = (ROOT / "tests" / ELSEWHERE[name]).read_text(encoding="utf-8")
    assert "doctest.testmod(" in text or "run_example(" in text


def test_no_example_is_skipped() -> None:
    assert [name for name, text in HANDWRITTEN.items() if "+SKIP" in text] == []


def test_the_index_names_every_page() -> None:
    index = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    pages = {page.name for page in (ROOT / "docs").glob("*.md")} - {"index.md"}
    assert {page for page in pages if f"]({page})" not in index} == set()
