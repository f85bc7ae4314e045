"""Which tools see which calls: the table of docs/testing.md, cell by cell."""

from __future__ import annotations

import asyncio
from functools import cache
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from nuon_api_client import NuonClient
from nuon_api_client.api.installs import get_app_installs
from nuon_api_client.pagination import paginate
from tests.support.callers import BACKENDS, Caller
from tests.support.clients import TOKEN
from tests.support.faults import FaultServer
from tests.support.paths import ROOT
from tests.support.programs import run
from tests.support.tools import MOCKED, PATH, TOOLS

if TYPE_CHECKING:
    from collections.abc import Iterable

pytest.importorskip("pytest_httpx", reason="the tools are in the group `dev` alone, not in `lowest`")

LIBRARIES = ("httpx", "httpx2", "aiohttp")
MOCKS = {"respx", 'respx.mock(using="httpx")', "pytest-httpx", "pytest-httpx2", "pook", "aioresponses"}


def library_of(backend: str) -> str:
    name = backend.removeprefix("own ").removesuffix(" sync").partition(".")[0]
    assert name in LIBRARIES
    return name


def table() -> dict[str, dict[str, str]]:
    """Return what the page says of each tool: for each library, `sees`, or why not."""
    _, _, section = (ROOT / "docs/testing.md").read_text(encoding="utf-8").partition("## Which tool sees which call")
    rows = [line.strip("|").split("|") for line in section.splitlines() if line.startswith("|")]
    head, _, *body = [[cell.strip() for cell in row] for row in rows]
    assert [cell.partition(",")[0].strip("`") for cell in head] == ["tool", *LIBRARIES]
    return {tool.replace("`", ""): dict(zip(LIBRARIES, cells, strict=True)) for tool, *cells in body}


TABLE = table()


def cells(tools: Iterable[str]) -> list[Any]:
    return [
        pytest.param(tool, backend, TABLE[tool][library_of(backend)], id=f"{tool}-{backend}")
        for tool in tools
        for backend in BACKENDS
    ]


@cache
def looked(tool: str) -> dict[str, dict[str, Any]]:
    """Let a process of its own look at one call of each backend."""
    looks: dict[str, dict[str, Any]] = run("tests.support.tools", tool)
    return looks


def test_the_page_names_every_tool_and_no_other() -> None:
    assert set(TABLE) == {*TOOLS, "vcrpy", "pytest-httpx"}
    assert all(
        cell == "sees" or cell.startswith(("no: ", "fails: ")) for row in TABLE.values() for cell in row.values()
    )


@pytest.mark.parametrize(("tool", "backend", "cell"), cells([*TOOLS, "vcrpy"]))
def test_a_tool_sees_what_the_page_says(tool: str, backend: str, cell: str) -> None:
    look = looked(tool)[backend]
    if cell == "sees":
        # Of a mock the answer comes, and nothing reaches the server. A tape was recorded first.
        mocked = ("mocked", 0, 1) if tool in MOCKS else ("rel-1", 1, 1)
        assert (look["came"], look["reached"], look["seen"]) == mocked
    elif cell.startswith("no: "):
        assert (look["came"], look["reached"], look["seen"]) == ("rel-1", 1, 0)
    else:  # another release of the tool may know how
        assert look["came"] in ("mocked", "APIConnectionError")
        assert look["reached"] == 0


@pytest.mark.httpx_mock(assert_all_responses_were_requested=False)
@pytest.mark.parametrize(("tool", "backend", "cell"), cells(["pytest-httpx"]))
async def test_pytest_httpx_sees_what_the_page_says(tool: str, backend: str, cell: str, httpx_mock: Any) -> None:
    with FaultServer() as server:
        httpx_mock.add_response(url=server.url + PATH, json=MOCKED)
        async with Caller(backend, server.url) as caller:
            came = await caller.call("GET", "rel-1")
        assert (came.subject, len(server.requests)) == (("mocked", 0) if cell == "sees" else ("rel-1", 1))


@pytest.mark.httpx_mock(assert_all_requests_were_expected=False)
async def test_a_mock_of_the_pages_that_there_are_is_enough(httpx_mock: Any) -> None:
    url = "https://api.nuon.co/v1/apps/app-shop/installs"
    for offset in range(0, 50, 10):
        headers = {"X-Nuon-Page-Limit": "10", "X-Nuon-Page-Next": str(offset < 40).lower()}
        rows = [{"id": f"inl{number}"} for number in range(offset, offset + 10)]
        params = {"limit": 10} | ({"offset": offset} if offset else {})
        httpx_mock.add_response(url=httpx.URL(url, params=params), json=rows, headers=headers)
    async with NuonClient(TOKEN, "org-acme", "https://api.nuon.co") as client:
        pages = paginate(get_app_installs, "app-shop", client=client, limit=10).pages()
        found: list[str] = []
        while len(found) < 50:
            found += [install.id for install in await anext(pages)]
            while ahead := [task for _, task in pages._prefetch._asked if not task.done()]:
                await asyncio.wait(ahead)
        assert [page async for page in pages] == []
    assert found == [f"inl{number}" for number in range(50)]
    assert len(httpx_mock.get_requests()) > 5, "some were for pages that there are not"
