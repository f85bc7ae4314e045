"""The code of docs/scaling.md, run against a Nuon in memory."""

from __future__ import annotations

import asyncio
import gc
import re
import weakref
from collections import Counter
from collections.abc import Awaitable, Iterator
from typing import Any

import pytest

from nuon_api_client import wait_for_deploy, wait_for_workflow
from nuon_api_client.api.deploys import create_install_component_deploy
from nuon_api_client.api.workflows import get_workflows
from nuon_api_client.models import CreateInstallComponentDeployRequest
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


async def test_requests_of_waits() -> None:
    nuon = FakeNuon(installs=4)
    component_id, build_id = nuon.component_ids["whoami"], nuon.build_ids["whoami"]
    attempts: list[tuple[str, float]] = []
    client = nuon.client(on_attempt=lambda attempt: attempts.append((attempt.function, nuon.clock.now())))
    waits: list[Awaitable[object]] = []
    for install_id in nuon.install_ids:
        nuon.drift(install_id, "whoami")  # so that there is something to approve, for which each waits
        body = CreateInstallComponentDeployRequest(build_id=build_id)
        begun = await create_install_component_deploy.asyncio_detailed(
            install_id, component_id, client=client, body=body
        )
        assert begun.workflow_id
        waits.append(wait_for_workflow(begun.workflow_id, client=client, timeout=700, on_approval="wait"))
        waits.append(wait_for_deploy(install_id, begun.parsed.id, client=client, timeout=700, on_approval="wait"))
    start = nuon.clock.now()
    attempts.clear()
    await asyncio.gather(*waits, return_exceptions=True)

    def rates(first: int, last: int) -> tuple[float, float]:
        """Requests a second of 1,000 waits for workflows, and of as many for deploys."""
        seen = Counter(function for function, at in attempts if first <= at - start < last)
        of_deploys, all_of_workflows = seen["deploys.get_install_deploy"], seen["workflows.get_workflow"]
        scale = 1000 / 4 / (last - first)
        return (all_of_workflows - of_deploys) * scale, 2 * of_deploys * scale

    assert list(rates(100, 700)) == pytest.approx([80, 160], rel=0.1)
    at_first = rates(0, 15)
    assert 300 < at_first[0] < 400
    assert 600 < at_first[1] < 900


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
