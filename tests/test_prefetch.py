"""Pages that are asked for before their turn: how many, what becomes of those that are not needed, and nothing lost."""

from __future__ import annotations

import asyncio
import gc
import logging
import math
import random
import sys
from collections.abc import Awaitable, Callable
from contextlib import aclosing
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from nuon_api_client import NuonClient, _prefetch
from nuon_api_client.api.installs import get_app_installs
from nuon_api_client.errors import PermissionDeniedError, ServerError
from nuon_api_client.pagination import Paginator, paginate
from nuon_api_client.types import Response
from tests.support.clients import TOKEN, connected
from tests.support.loopback import Loopback, Reply, Request, never

if TYPE_CHECKING:
    import respx

PAGE = 100


async def turns(count: int) -> None:
    for _ in range(count):
        await asyncio.sleep(0)


async def no_time(offset: int) -> None:
    """A server that responds at once."""


async def some_time(offset: int) -> None:
    """A server that takes long enough for all to be in flight that is asked for at a time."""
    await turns(10)


class Rows:
    """The module of a list operation, and the server that has the list.

    Args:
        count: the number of rows.
        most: rows in a page, whatever is asked for.
        travel: how long a request for the page at this offset is on its way, and again its response.
        headers: whether the server says how long its pages are.
    """

    OPERATION = get_app_installs.OPERATION

    def __init__(
        self,
        count: int,
        *,
        most: int = PAGE,
        travel: Callable[[int], Awaitable[object]] = no_time,
        headers: bool = True,
    ) -> None:
        self.rows = [f"inl{number}" for number in range(count)]
        self.most, self.travel, self.headers = most, travel, headers
        self.client = NuonClient(TOKEN, "org-acme")
        self.asked: list[int] = []
        self.cancelled: list[int] = []
        self.in_flight = self.most_in_flight = 0

    def pages(self) -> int:
        return max(math.ceil(len(self.rows) / self.most), 1)

    async def asyncio_detailed(self, *, client: NuonClient, limit: int, offset: int = 0) -> Response[list[Any]]:
        self.asked.append(offset)
        self.in_flight += 1
        self.most_in_flight = max(self.most_in_flight, self.in_flight)
        try:
            await self.travel(offset)
            page = self.page(limit, offset, is_guess=client is not self.client)
            await self.travel(offset)
        except asyncio.CancelledError:
            self.cancelled.append(offset)
            raise
        finally:
            self.in_flight -= 1
        return page

    def page(self, limit: int, offset: int, *, is_guess: bool) -> Response[list[Any]]:
        limit = min(limit, self.most)
        rows = [SimpleNamespace(id=name) for name in self.rows[offset : offset + limit]]
        more = "true" if offset + limit < len(self.rows) else "false"
        headers = {"X-Nuon-Page-Next": more, "X-Nuon-Page-Limit": str(limit)} if self.headers else {}
        return Response(200, httpx.Headers(headers), b"", rows)

    def listed(self, **arguments: Any) -> Paginator[Any]:
        return paginate(self, client=self.client, **arguments)

    async def read(self, **arguments: Any) -> list[str]:
        """Read the list to its end, and wait until nothing is in flight any more."""
        found = [item.id async for item in self.listed(**arguments)]
        await settled()
        return found


def others() -> set[asyncio.Task[Any]]:
    return asyncio.all_tasks() - {asyncio.current_task()}


async def settled() -> None:
    while still := others():
        await asyncio.wait(still, timeout=5)


@pytest.fixture
def heard(caplog: pytest.LogCaptureFixture) -> Callable[[], list[str]]:
    """What event loops have complained of: exceptions that nobody has retrieved, tasks that were pending at the end."""

    def messages() -> list[str]:
        gc.collect()
        return [record.getMessage() for record in caplog.records if record.name == "asyncio"]

    caplog.set_level(logging.WARNING, "asyncio")
    return messages


async def test_requests_for_a_list_of_every_length() -> None:
    for count in range(1201):
        rows = Rows(count, travel=some_time if count % PAGE in (0, 1, 50) else no_time)
        assert await rows.read() == rows.rows
        pages = rows.pages()
        assert rows.asked == [PAGE * number for number in range(len(rows.asked))]
        assert 0 <= len(rows.asked) - pages <= (3 if pages > 3 else 0), count
        assert rows.most_in_flight <= 4
        assert not rows.cancelled or rows.travel is no_time, "that would close a connection"


async def test_one_page_ahead_and_from_the_third_on_up_to_four() -> None:
    rows = Rows(1000)
    ahead: list[int] = []
    async for _ in rows.listed().pages():
        await settled()  # this one is slow
        ahead.append(len(rows.asked) - len(ahead) - 1)
    assert ahead == [1, 1, 2, 3, 4, 4, 4, 4, 4, 3]


async def test_after_a_failure_there_are_fewer_pages_ahead() -> None:
    class Failing(Rows):
        def page(self, limit: int, offset: int, *, is_guess: bool) -> Response[list[Any]]:
            if is_guess and offset in (700, 1300):
                raise ConnectionError
            return super().page(limit, offset, is_guess=is_guess)

    rows = Failing(2000)
    ahead: list[list[int]] = []
    async for _ in rows.listed().pages():
        before = len(rows.asked)
        await settled()
        ahead.append([offset // PAGE for offset in rows.asked[before:]])
    assert ahead[5:12] == [[9], [10], [8], [9, 10], [11], [12], [13]]
    assert ahead[-6:-1] == [[15], [16], [17], [18], [19]], "after two of them, one"
    assert rows.asked.count(700) == rows.asked.count(1300) == 2


@pytest.mark.parametrize("most", [1, 7, 99, 100])
@pytest.mark.parametrize("limit", [None, 1, 10, 100])
async def test_pages_as_long_as_the_server_says(most: int, limit: int | None) -> None:
    length = min(limit or PAGE, most)
    rows = Rows(length * 12 - length // 2, most=most, travel=some_time)
    assert await rows.read(limit=limit) == rows.rows
    assert rows.asked == [length * number for number in range(len(rows.asked))]
    assert 12 <= len(rows.asked) <= 15
    assert rows.most_in_flight == 4


@pytest.mark.parametrize("change", range(1, 12))
@pytest.mark.parametrize(("first", "then"), [(100, 30), (30, 100), (20, 10), (10, 20)])
async def test_pages_that_become_longer_or_shorter(change: int, first: int, then: int) -> None:
    rows = Rows(700, most=first)

    async def travel(offset: int) -> None:
        rows.most = first if len(rows.asked) <= change else then
        await turns(10)

    rows.travel = travel
    assert await rows.read() == rows.rows


@pytest.mark.parametrize("count", [0, 100, 150, 250, 399, 400, 1000])
async def test_a_server_that_does_not_say_how_long_its_pages_are(count: int) -> None:
    rows = Rows(count, travel=some_time, headers=False)
    assert await rows.read() == rows.rows
    assert len(rows.asked) == count // PAGE + 1
    assert rows.most_in_flight == 1


@pytest.mark.parametrize("limit", [10, 100])
async def test_taking_some_asks_for_what_they_need(limit: int) -> None:
    for most in [*range(1, 30), *range(95, 105), 299, 300, 301, 750, 999, 1000]:
        rows = Rows(1500, travel=some_time)
        found = await rows.listed(limit=limit).take(most)
        assert [item.id for item in found] == rows.rows[:most]
        await settled()
        assert len(rows.asked) == math.ceil(most / limit)


@pytest.mark.parametrize("seed", range(100))
async def test_requests_that_fail_and_overtake_each_other_while_rows_come_in_front(seed: int) -> None:
    chance = random.Random(seed)
    new = (f"new{number}" for number in range(10_000))

    class Moving(Rows):
        def page(self, limit: int, offset: int, *, is_guess: bool) -> Response[list[Any]]:
            if is_guess and chance.random() < 0.05:
                raise ConnectionError
            if chance.random() < 0.1:
                self.rows[:0] = [next(new) for _ in range(chance.choice([1, 2, 9, 10, 25]))]
            return super().page(limit, offset, is_guess=is_guess)

    async def travel(offset: int) -> None:
        await turns(chance.choice([0, 1, 5, 30]))

    rows = Moving(chance.randrange(600), travel=travel)
    there = rows.rows.copy()
    found: list[str] = []
    async for item in rows.listed(limit=10):
        found.append(item.id)
        if chance.random() < 0.05:
            await turns(chance.randrange(40))
    assert len(found) == len(set(found))
    assert {name for name in found if not name.startswith("new")} == set(there)


def failing(router: respx.MockRouter, rows: Rows, faults: dict[int, list[int]]) -> list[int]:
    """Serve the rows, but the statuses of an offset first; the offsets of all requests are returned."""
    asked: list[int] = []

    def answer(request: httpx.Request) -> httpx.Response:
        offset = int(request.url.params.get("offset", 0))
        asked.append(offset)
        if statuses := faults.get(offset):
            return httpx.Response(statuses.pop(0), json={"error": "it failed"})
        page = rows.page(int(request.url.params["limit"]), offset, is_guess=False)
        return httpx.Response(200, json=[{"id": item.id} for item in page.parsed], headers=page.headers)

    router.get("/v1/apps/app-shop/installs").mock(side_effect=answer)
    return asked


@pytest.mark.parametrize(("status", "error"), [(503, ServerError), (403, PermissionDeniedError)])
async def test_a_failure_is_raised_after_the_pages_before_it(
    router: respx.MockRouter, client: NuonClient, status: int, error: type[Exception]
) -> None:
    rows = Rows(1200)
    asked = failing(router, rows, {700: [status] * 4})
    found: list[str] = []

    async def read() -> None:
        async for install in paginate(get_app_installs, "app-shop", client=client):
            found.append(install.id)

    with pytest.raises(error):
        await read()
    assert found == rows.rows[:700]
    assert asked.count(700) == (1 + 3 if status == 503 else 1 + 1), "once ahead, and then as any call"


async def test_a_failure_that_passes_is_not_noticed(router: respx.MockRouter, client: NuonClient) -> None:
    rows = Rows(1200)
    asked = failing(router, rows, {500: [503, 503, 503], 900: [404]})
    assert [item.id async for item in paginate(get_app_installs, "app-shop", client=client)] == rows.rows
    assert asked.count(900) == 2


async def test_requests_beyond_the_end_fail_once_and_silently(
    router: respx.MockRouter, client: NuonClient, heard: Callable[[], list[str]]
) -> None:
    rows = Rows(500)
    asked = failing(router, rows, {offset: [503] * 9 for offset in range(500, 1000, 100)})
    assert [item.id async for item in paginate(get_app_installs, "app-shop", client=client)] == rows.rows
    await settled()
    assert len(asked) == len(set(asked)) <= 8
    assert heard() == []


class Held(Rows):
    """A server that holds back what lies beyond an offset, until it is let go."""

    def __init__(self, count: int, beyond: int) -> None:
        super().__init__(count, travel=self.hold)
        self.beyond, self.go = beyond, asyncio.Event()

    async def hold(self, offset: int) -> None:
        await (self.go.wait() if offset > self.beyond else turns(3))


async def test_nobody_waits_for_what_lies_beyond_the_end() -> None:
    rows = Held(1000, beyond=900)
    assert [item.id async for item in rows.listed()] == rows.rows
    assert rows.in_flight == len(others()) == 3
    gc.collect()
    await turns(3)
    rows.go.set()
    await settled()
    assert rows.asked[10:] == [1000, 1100, 1200]
    assert not rows.cancelled
    assert not _prefetch._surplus


async def test_what_is_not_on_its_way_at_the_end_is_not_sent() -> None:
    """The caller may have closed the client by then, and a request would open its connections again."""
    rows = Rows(700)
    pages = rows.listed().pages()
    for _ in range(4):
        await anext(pages)
    await settled()
    before = list(rows.asked)
    assert len([page async for page in pages]) == 3
    await settled()
    assert rows.asked == before


@pytest.mark.parametrize("how", ["break", "aclose", "an exception"])
async def test_who_stops_early_leaves_nothing_behind(how: str, heard: Callable[[], list[str]]) -> None:
    rows = Held(2000, beyond=500)

    async def use() -> None:
        pages = rows.listed().pages()
        async for page in pages:
            if page[0].id == "inl500":
                break
        await turns(5)
        assert rows.in_flight == 4
        if how == "aclose":
            await pages.aclose()
            assert rows.in_flight == 0
            assert [page async for page in pages] == []
        elif how == "an exception":
            async with aclosing(pages):
                raise LookupError

    try:
        await use()
    except LookupError:
        assert rows.in_flight == 0
    await turns(5)
    assert not others()
    assert sorted(rows.cancelled) == [offset for offset in rows.asked if offset > rows.beyond]
    assert heard() == []


@pytest.mark.parametrize("page", range(1, 10))
async def test_a_caller_who_was_cancelled_can_go_on(page: int) -> None:
    rows = Held(1000, beyond=100 * page - 100)
    pages = rows.listed().pages()
    found = [item.id for _ in range(page) for item in await anext(pages)]
    await turns(5)
    before = len(rows.asked)
    waiting = asyncio.ensure_future(anext(pages))
    await turns(5)
    waiting.cancel()
    await asyncio.wait([waiting])
    assert waiting.cancelled()
    rows.go.set()
    found += [item.id async for later in pages for item in later]
    assert found == rows.rows
    assert rows.cancelled == [100 * page], "only what the caller has waited for"
    await settled()
    again = rows.asked[before:]
    assert again == [100 * page + PAGE * number for number in range(len(again))], "rows may have moved meanwhile"
    assert 10 <= page + len(again) <= 13


@pytest.mark.parametrize("kind", ["httpx", "aiohttp"])
@pytest.mark.parametrize("lasts", [True, False], ids=["the loop goes on", "the loop ends"])
def test_the_client_may_be_closed_before_all_has_come(
    kind: str, lasts: bool, serve: Callable[..., Loopback], heard: Callable[[], list[str]]
) -> None:
    rows = Rows(1000)
    go = asyncio.Event()

    async def answer(request: Request) -> Reply:
        query = httpx.URL(request.target).params
        offset = int(query.get("offset", 0))
        if offset >= 1000:
            await (go.wait() if lasts else never(request))
        page = rows.page(int(query["limit"]), offset, is_guess=False)
        sent = (("Content-Type", "application/json"), *page.headers.items())
        return Reply(200, httpx.Response(200, json=[{"id": item.id} for item in page.parsed]).content, sent)

    server = serve(answer)

    async def use() -> None:
        async with connected(kind, server.url, max_retries=2) as client:
            assert [item.id async for item in paginate(get_app_installs, "app-1", client=client)] == rows.rows
        if lasts:
            server._loop.call_soon_threadsafe(go.set)
            await settled()

    asyncio.run(use())
    server.wait_until(lambda server: server.open == 0)
    assert 10 <= len(server.requests) <= 13
    assert server.most_open <= 4
    assert heard() == []


def test_a_loop_that_ends_without_its_tasks_is_forgotten(heard: Callable[[], list[str]]) -> None:
    async def use() -> None:
        rows = Held(1000, beyond=900)
        assert [item.id async for item in rows.listed()] == rows.rows

    for _ in range(3):
        loop = asyncio.new_event_loop()
        loop.run_until_complete(use())
        loop.close()
        assert len(_prefetch._surplus) == 3
    asyncio.run(use())
    assert not _prefetch._surplus
    assert heard() == []


@pytest.mark.parametrize("kind", ["items", "pages"])
async def test_tasks_may_share_an_iterator(kind: str) -> None:
    rows = Rows(1000, travel=some_time)
    pages = rows.listed().pages()
    items = aiter(rows.listed())
    found: list[list[str]] = [[] for _ in range(5)]

    async def work(mine: list[str]) -> None:
        if kind == "pages":
            async for page in pages:
                mine += [item.id for item in page]
        else:
            async for item in items:
                mine.append(item.id)
                await turns(1)

    async with asyncio.TaskGroup() as group:
        for mine in found:
            group.create_task(work(mine))
    assert all(found)
    assert sorted(item for mine in found for item in mine) == sorted(rows.rows)
    assert rows.asked == [PAGE * number for number in range(len(rows.asked))]


async def test_nothing_is_asked_for_after_aclose() -> None:
    rows = Held(1000, beyond=500)
    pages = rows.listed().pages()
    for _ in range(6):
        await anext(pages)
    waiting = asyncio.ensure_future(anext(pages))
    await turns(5)
    await pages.aclose()
    before = list(rows.asked)
    rows.go.set()
    assert [item.id for item in await waiting] == rows.rows[600:700]
    assert [page async for page in pages] == []
    await settled()
    assert rows.asked == before


@pytest.mark.parametrize("ends", ["with its tasks", "without them"])
@pytest.mark.parametrize("page", [1, 2, 5])
def test_an_iterator_goes_on_in_another_loop(page: int, ends: str) -> None:
    rows = Held(1000, beyond=100 * page - 100)
    pages = rows.listed().pages()

    async def begin() -> list[str]:
        found = [item.id for _ in range(page) for item in await anext(pages)]
        await turns(5)
        return found

    async def go_on() -> list[str]:
        rows.go = asyncio.Event()
        rows.go.set()
        return [item.id async for later in pages for item in later]

    if ends == "with its tasks":
        found = asyncio.run(begin())
    else:
        loop = asyncio.new_event_loop()
        found = loop.run_until_complete(begin())
        loop.close()
    assert found + asyncio.run(go_on()) == rows.rows


@pytest.mark.parametrize("how", ["collected", "aclose"])
def test_an_iterator_may_outlive_its_loop(how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    unraisable: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", unraisable.append)
    rows = Held(1000, beyond=400)
    kept = [rows.listed().pages()]

    async def begin() -> None:
        for _ in range(5):
            await anext(kept[0])
        await turns(5)

    loop = asyncio.new_event_loop()
    loop.run_until_complete(begin())
    loop.close()
    if how == "aclose":
        asyncio.run(kept[0].aclose())
    kept.clear()
    gc.collect()
    assert unraisable == []


async def test_an_iterator_may_be_collected_in_another_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """The loop refuses, in its debug mode, what is not safe there."""
    unraisable: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", unraisable.append)
    asyncio.get_running_loop().set_debug(True)
    rows = Held(1000, beyond=400)
    kept = [rows.listed().pages()]
    for _ in range(5):
        await anext(kept[0])
    await turns(5)
    assert rows.in_flight == 4
    await asyncio.to_thread(kept.clear)
    await turns(5)
    rows.go.set()
    await settled()
    assert sorted(rows.cancelled) == [500, 600, 700, 800]
    assert unraisable == []
