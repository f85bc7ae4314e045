"""The code of docs/scaling.md, run against a Nuon in memory."""

from __future__ import annotations

import gc
import re
import weakref
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from nuon_api_client.api.workflows import get_workflows
from nuon_api_client.testing import FakeNuon
from tests.support.paths import ROOT

PAGE = (ROOT / "docs" / "scaling.md").read_text(encoding="utf-8")
EXAMPLE = (ROOT / "examples" / "watch_installs.py").read_text(encoding="utf-8")


@pytest.fixture
def page() -> Iterator[dict[str, Any]]:
    """The names that the page's blocks bring, one after the other."""
    before = gc.get_threshold()
    names: dict[str, Any] = {}
    for block in re.findall(r"^```python\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE):
        exec(compile(block, "scaling.md", "exec"), names)
    yield names
    gc.set_threshold(*before)
    gc.unfreeze()


def functions(text: str) -> dict[str, str]:
    """Each function of a module or a page, with its source."""
    found = re.findall(r"^((?:async )?def (\w+)\(.*?\n)(?=\n\n\S|```|\Z)", text, re.DOTALL | re.MULTILINE)
    return {name: source for source, name in found}


def share_of(share: int, shares: int) -> Counter[str]:
    return Counter({f"{share} of {shares}": 1})


def test_what_the_page_and_the_example_both_have_is_the_same() -> None:
    of_page, of_example = functions(PAGE), functions(EXAMPLE)
    both = of_page.keys() & of_example.keys()
    assert both == {"for_each", "is_mine"}
    assert {name: of_page[name] for name in both} == {name: of_example[name] for name in both}


async def test_bounded_work(page: dict[str, Any]) -> None:
    nuon = FakeNuon(installs=5)
    nuon.fail(get_workflows, 500)
    assert await page["last_workflows"](nuon.client(), "acme") == {"success": 4, "ServerError": 1}


def test_processes(page: dict[str, Any]) -> None:
    assert page["in_processes"](share_of, 2) == {"0 of 2": 1, "1 of 2": 1}


async def test_frozen_installs_are_freed_when_a_newer_load_replaces_them(page: dict[str, Any]) -> None:
    nuon = FakeNuon(installs=5)
    installs = await page["load"](nuon.client(), "acme")
    assert set(installs) == set(nuon.install_ids)
    assert gc.isenabled()
    assert gc.get_threshold() == (5_000, 20, 100)
    assert gc.get_freeze_count() > len(installs)
    before = [weakref.ref(install) for install in installs.values()]
    gc.disable()  # so that nothing but the count of references frees them
    try:
        installs = await page["load"](nuon.client(), "acme")
    finally:
        gc.enable()
    assert len(installs) == 5
    assert [gone() for gone in before] == [None] * 5
