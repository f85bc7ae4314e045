"""Lists in pages: every item once, in as few requests as there are pages, and an end even where the server has none."""

from __future__ import annotations

import asyncio
import doctest
import gc
from collections.abc import Callable, Coroutine
from contextlib import aclosing
from importlib import import_module
from pkgutil import walk_packages
from types import ModuleType
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from nuon_api_client import NotFoundError, NuonClient, ServerError, UnexpectedResponseError, api, models, pagination
from nuon_api_client.api import installs
from nuon_api_client.api.builds import list_org_component_builds
from nuon_api_client.api.deploys import get_install_component_deploys
from nuon_api_client.api.installs import get_app_installs, get_drifted_objects, get_install_activity
from nuon_api_client.api.logs import log_stream_read_logs
from nuon_api_client.api.workflows import get_workflow_steps
from nuon_api_client.errors import PaginationError
from nuon_api_client.models import LogStreamReadLogsOrder
from nuon_api_client.pagination import paginate, paginate_sync
from tests.support.log_server import START, STREAM, LogServer

if TYPE_CHECKING:
    import respx


class Rows:
    """A list on the server, with its middleware: 10 rows a page by default, `page` before `offset`, headers."""

    def __init__(self, count: int, *, most: int = 100, headers: bool = True) -> None:
        self.rows = [{"id": f"inl{number:05}", "name": f"install {number}"} for number in range(count)]
        self.most, self.headers = most, headers
        self.asked: list[dict[str, int]] = []
        self.before: Callable[[], object] = lambda: None

    def insert(self, count: int) -> list[dict[str, str]]:
        self.rows[:0] = [{"id": f"new{len(self.rows) + number}"} for number in range(count)]
        return self.rows

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if self.asked:
            self.before()
        asked = {name: int(value) for name, value in request.url.params.items() if value.isdecimal()}
        self.asked.append(asked)
        limit = min(asked.get("limit", 10), self.most)
        offset = (asked["page"] - 1) * limit if asked.get("page") else asked.get("offset", 0)
        found = self.rows[offset : offset + limit + 1]
        headers = {"X-Nuon-Page-Next": "false", "X-Nuon-Page-Offset": str(offset), "X-Nuon-Page-Limit": str(limit)}
        if len(found) > limit:
            found = found[:-1]
            headers["X-Nuon-Page-Next"] = "true"
        return httpx.Response(200, json=found, headers=headers if self.headers else {})


Read = Callable[..., Coroutine[Any, Any, list[str]]]


@pytest.fixture(params=["async", "sync"])
def read(request: pytest.FixtureRequest, client: NuonClient) -> Read:
    """The ids of a list, or of the first of it, read either way."""

    async def ids(op: Any, *args: Any, take: int | None = None, **kwargs: Any) -> list[str]:
        if request.param == "sync":
            items = paginate_sync(op, *args, client=client, **kwargs)
            return [item.id for item in (items if take is None else items.take(take))]
        found = paginate(op, *args, client=client, **kwargs)
        return [item.id async for item in found] if take is None else [item.id for item in await found.take(take)]

    return ids


@pytest.fixture
def route(router: respx.MockRouter) -> respx.Route:
    return router.get("/v1/apps/app-shop/installs")


def ids_of(rows: Rows) -> list[str]:
    return [row["id"] for row in rows.rows]


async def test_ten_thousand_items_in_a_hundred_requests_and_three_at_most_beyond_the_end(
    route: respx.Route, read: Read
) -> None:
    rows = Rows(10_000)
    route.side_effect = rows
    assert await read(get_app_installs, "app-shop") == ids_of(rows)
    assert 100 <= len(rows.asked) <= 103


@pytest.mark.parametrize("limit", [10, 100])
@pytest.mark.parametrize(("inserted", "times"), [(1, 100), (7, 100), (99, 5), (100, 8), (250, 4), (1000, 1)])
async def test_rows_inserted_meanwhile_double_none(
    route: respx.Route, read: Read, inserted: int, times: int, limit: int
) -> None:
    rows = Rows(2000)
    there = ids_of(rows)
    rows.before = lambda: rows.insert(inserted) if len(rows.asked) <= times else None
    route.side_effect = rows
    found = await read(get_app_installs, "app-shop", limit=limit)
    assert len(found) == len(set(found))
    assert [item for item in found if not item.startswith("new")] == there
    assert len(rows.rows) >= 2000 + inserted * min(times, 2000 // limit)


async def test_pages_of_nothing_new_now_and_then(route: respx.Route, read: Read) -> None:
    rows = Rows(2000)
    there = ids_of(rows)
    rows.before = lambda: rows.insert(100) if len(rows.asked) % 5 and len(rows.asked) < 60 else None
    route.side_effect = rows
    assert await read(get_app_installs, "app-shop") == there


async def test_take_counts_only_what_is_new(route: respx.Route, read: Read) -> None:
    rows = Rows(2000)
    there = ids_of(rows)
    rows.before = lambda: rows.insert(50)
    route.side_effect = rows
    assert await read(get_app_installs, "app-shop", take=170) == there[:170]


async def test_a_page_that_is_empty_but_not_the_last(route: respx.Route, read: Read) -> None:
    """A server that sorts rows out after it has cut the page."""
    pages = [[], [{"id": "inl1"}], [], []]
    headers = [{"X-Nuon-Page-Next": word} for word in ("true", "true", "true", "false")]
    route.side_effect = [
        httpx.Response(200, json=page, headers=head) for page, head in zip(pages, headers, strict=True)
    ]
    assert await read(get_app_installs, "app-shop") == ["inl1"]


async def test_rows_inserted_late_in_a_long_list(route: respx.Route, read: Read) -> None:
    rows = Rows(3000)
    there = ids_of(rows)
    rows.before = lambda: rows.insert(2500) if len(rows.asked) == 25 else None
    route.side_effect = rows
    assert await read(get_app_installs, "app-shop") == there


async def test_an_id_twice_in_a_page(route: respx.Route, read: Read) -> None:
    rows = Rows(3)
    rows.rows.insert(1, rows.rows[0])
    route.side_effect = rows
    assert await read(get_app_installs, "app-shop") == ["inl00000", "inl00001", "inl00002"]


@pytest.mark.parametrize(
    ("there", "take", "arguments", "expected", "asked"),
    [
        (1000, 250, {}, 250, [{"limit": 100}, {"limit": 100, "offset": 100}, {"limit": 100, "offset": 200}]),
        (1000, 200, {}, 200, [{"limit": 100}, {"limit": 100, "offset": 100}]),
        (1000, 3, {}, 3, [{"limit": 3}]),
        (1000, 120, {"limit": 50}, 120, [{"limit": 50}, {"limit": 50, "offset": 50}, {"limit": 50, "offset": 100}]),
        (1000, 3, {"limit": 50}, 3, [{"limit": 50}]),
        (120, 250, {}, 120, [{"limit": 100}, {"limit": 100, "offset": 100}]),
        (100, 250, {}, 100, [{"limit": 100}]),
        (0, 250, {}, 0, [{"limit": 100}]),
        (1000, 0, {}, 0, []),
    ],
)
async def test_take(
    route: respx.Route, read: Read, there: int, take: int, arguments: dict[str, int], expected: int, asked: list[Any]
) -> None:
    rows = Rows(there)
    route.side_effect = rows
    assert await read(get_app_installs, "app-shop", take=take, **arguments) == ids_of(rows)[:expected]
    assert rows.asked == asked


async def test_take_of_less_than_nothing(read: Read) -> None:
    with pytest.raises(ValueError, match=r"take\(-1\)"):
        await read(get_app_installs, "app-shop", take=-1)


@pytest.mark.parametrize(
    ("arguments", "first", "asked"),
    [
        ({"offset": 195}, 195, [{"limit": 100, "offset": 195}]),
        ({"offset": 150, "limit": 30}, 150, [{"limit": 30, "offset": 150}, {"limit": 30, "offset": 180}]),
        ({"page": 1, "limit": 100}, 0, [{"limit": 100, "offset": 0}, {"limit": 100, "offset": 100}]),
        ({"page": 3, "limit": 80}, 160, [{"limit": 80, "offset": 160}]),
        ({"page": 2}, 100, [{"limit": 100, "offset": 100}]),
        ({"page": 2, "offset": 5}, 100, [{"limit": 100, "offset": 100}]),
        ({"page": 0, "offset": 195}, 195, [{"limit": 100, "offset": 195, "page": 0}]),
        ({"limit": None, "offset": None, "page": None}, 0, [{"limit": 100}, {"limit": 100, "offset": 100}]),
    ],
)
async def test_where_the_caller_begins(
    route: respx.Route, read: Read, arguments: dict[str, Any], first: int, asked: list[Any]
) -> None:
    rows = Rows(200)
    route.side_effect = rows
    assert await read(get_app_installs, "app-shop", **arguments) == ids_of(rows)[first:]
    assert rows.asked == asked


async def test_a_page_number_means_the_same_to_take(route: respx.Route, read: Read) -> None:
    rows = Rows(200)
    route.side_effect = rows
    assert await read(get_app_installs, "app-shop", page=2, take=3) == ids_of(rows)[100:103]


@pytest.mark.parametrize("limit", [0, -1, 101])
async def test_a_limit_that_the_server_would_misread(read: Read, limit: int) -> None:
    with pytest.raises(ValueError, match=f"limit is {limit}, but .*GetAppInstalls.* takes .*1 to 100"):
        await read(get_app_installs, "app-shop", limit=limit)


async def test_a_server_that_gives_less_than_asked_for(route: respx.Route, read: Read) -> None:
    rows = Rows(95, most=20)
    route.side_effect = rows
    assert await read(get_app_installs, "app-shop") == ids_of(rows)
    assert [asked.get("offset", 0) for asked in rows.asked] == [0, 20, 40, 60, 80]


@pytest.mark.parametrize(("there", "requests"), [(0, 1), (99, 1), (100, 2), (250, 3)])
async def test_a_server_without_page_headers(route: respx.Route, read: Read, there: int, requests: int) -> None:
    rows = Rows(there, headers=False)
    route.side_effect = rows
    assert await read(get_app_installs, "app-shop") == ids_of(rows)
    assert len(rows.asked) == requests


@pytest.mark.parametrize("there", [0, 1, 99, 100, 101, 150])
async def test_steps_that_come_all_at_once(router: respx.MockRouter, read: Read, there: int) -> None:
    """The server of Dec 2025 ignores limit and offset, and sends no page headers."""
    steps = [{"id": f"iws{number}"} for number in range(there)]
    route = router.get("/v1/workflows/inw/steps").respond(json=steps)
    assert await read(get_workflow_steps, "inw") == [step["id"] for step in steps]
    assert route.call_count <= 2


@pytest.mark.parametrize("there", [0, 1, 100])
@pytest.mark.parametrize("limit", ["0", "100", "", "many"])
async def test_a_server_that_repeats_itself(route: respx.Route, client: NuonClient, there: int, limit: str) -> None:
    rows = Rows(there)
    route.respond(json=rows.rows, headers={"X-Nuon-Page-Next": "true", "X-Nuon-Page-Limit": limit})
    found: list[str] = []

    async def read_on() -> None:
        async for install in paginate(get_app_installs, "app-shop", client=client):
            found.append(install.id)

    with pytest.raises(PaginationError, match=r"\(GetAppInstalls\) announces more, but repeats what it has sent"):
        await read_on()
    assert found == ids_of(rows)
    assert route.call_count == (12 if there else 11)
    with pytest.raises(PaginationError):
        list(paginate_sync(get_app_installs, "app-shop", client=client))


async def test_enough_from_a_server_that_repeats_itself(route: respx.Route, read: Read) -> None:
    route.respond(json=Rows(100).rows, headers={"X-Nuon-Page-Next": "true"})
    assert len(await read(get_app_installs, "app-shop", take=100)) == 100
    assert route.call_count == 1


async def test_whole_pages(route: respx.Route, client: NuonClient) -> None:
    rows = Rows(250)
    route.side_effect = rows
    pages = [page async for page in paginate(get_app_installs, "app-shop", client=client).pages()]
    assert [len(page) for page in pages] == [100, 100, 50]
    assert isinstance(pages[0][0], models.Install)
    again = list(paginate_sync(get_app_installs, "app-shop", client=client, limit=90).pages())
    assert [len(page) for page in again] == [90, 90, 70]
    rows.rows.clear()
    assert [page async for page in paginate(get_app_installs, "app-shop", client=client).pages()] == []
    assert list(paginate_sync(get_app_installs, "app-shop", client=client).pages()) == []


async def test_each_iteration_reads_anew(route: respx.Route, client: NuonClient) -> None:
    rows = Rows(150)
    route.side_effect = rows
    installs = paginate(get_app_installs, "app-shop", client=client)
    assert not rows.asked
    assert [install.id async for install in installs] == [install.id async for install in installs]
    assert len(rows.asked) == 4
    assert repr(installs) == "Paginator(GetAppInstalls)"


class Slow:
    """A list whose later pages come only when they are let go."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows
        self.go, self.began, self.cancelled = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        if self.rows.asked:
            self.began.set()
            try:
                await self.go.wait()
            except asyncio.CancelledError:
                self.cancelled.set()
                raise
        return self.rows(request)


@pytest.fixture
def slow(route: respx.Route) -> Slow:
    slow = Slow(Rows(300))
    route.side_effect = slow
    return slow


async def test_the_next_page_is_fetched_meanwhile(client: NuonClient, slow: Slow) -> None:
    found: list[str] = []
    async for install in paginate(get_app_installs, "app-shop", client=client):
        if not found:
            await asyncio.wait_for(slow.began.wait(), 5)  # while this one item is being used
            slow.go.set()
        found.append(install.id)
    assert found == ids_of(slow.rows)


def test_a_sync_page_is_fetched_when_it_is_needed(route: respx.Route, client: NuonClient) -> None:
    rows = Rows(300)
    route.side_effect = rows
    installs = iter(paginate_sync(get_app_installs, "app-shop", client=client))
    for _ in range(100):
        next(installs)
    assert len(rows.asked) == 1
    next(installs)
    assert len(rows.asked) == 2


def others() -> set[asyncio.Task[Any]]:
    return asyncio.all_tasks() - {asyncio.current_task()}


async def test_stopping_early_ends_the_fetch(client: NuonClient, slow: Slow) -> None:
    async for _ in paginate(get_app_installs, "app-shop", client=client):
        await slow.began.wait()
        break
    await asyncio.wait_for(slow.cancelled.wait(), 5)
    if still := others():
        await asyncio.wait(still, timeout=5)
    assert not others()


async def test_stopping_at_once_sends_nothing_more(route: respx.Route, client: NuonClient) -> None:
    """Else that request could open the connections again of a client that is closed next."""
    rows = Rows(300)
    route.side_effect = rows
    async for _ in paginate(get_app_installs, "app-shop", client=client):
        break
    async for _ in paginate(get_app_installs, "app-shop", client=client).pages():
        break
    if still := others():
        await asyncio.wait(still, timeout=5)
    assert len(rows.asked) == 2


async def test_closed_pages_are_over(client: NuonClient, slow: Slow) -> None:
    pages = paginate(get_app_installs, "app-shop", client=client).pages()
    assert len(await anext(pages)) == 100
    await pages.aclose()
    await pages.aclose()
    assert [page async for page in pages] == []


async def test_a_fetch_that_was_cancelled_is_made_again(client: NuonClient, slow: Slow) -> None:
    installs = aiter(paginate(get_app_installs, "app-shop", client=client))
    found = [(await anext(installs)).id for _ in range(100)]
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(anext(installs), 0.01)
    slow.go.set()
    found += [install.id async for install in installs]
    assert found == ids_of(slow.rows)


async def test_closing_the_pages_waits_for_the_fetch_to_end(client: NuonClient, slow: Slow) -> None:
    async with aclosing(paginate(get_app_installs, "app-shop", client=client).pages()) as pages:
        await anext(pages)
        await slow.began.wait()
    assert slow.cancelled.is_set()
    assert not others()


async def test_an_exception_of_the_caller_ends_the_fetch(client: NuonClient, slow: Slow) -> None:
    async def use() -> None:
        async with aclosing(aiter(paginate(get_app_installs, "app-shop", client=client))) as installs:
            async for _ in installs:
                await slow.began.wait()
                raise LookupError

    with pytest.raises(LookupError):
        await use()
    assert slow.cancelled.is_set()
    assert not others()


@pytest.mark.parametrize("how", ["iterating", "taking"])
async def test_cancelling_the_caller_ends_the_fetch(client: NuonClient, slow: Slow, how: str) -> None:
    async def use() -> None:
        installs = paginate(get_app_installs, "app-shop", client=client)
        if how == "taking":
            await installs.take(300)
        else:
            async for _ in installs:
                pass

    task = asyncio.create_task(use())
    await slow.began.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert slow.cancelled.is_set()
    assert not others()


@pytest.fixture
def failing(route: respx.Route) -> Rows:
    """A list of which only the first page can be had."""
    rows = Rows(300)

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(500, json={"error": "timeout"}) if rows.asked else rows(request)

    route.side_effect = answer
    return rows


async def test_a_fetch_that_fails_hides_nothing_that_came_before(client: NuonClient, failing: Rows) -> None:
    found: list[str] = []

    async def use() -> None:
        async for install in paginate(get_app_installs, "app-shop", client=client):
            found.append(install.id)
            if len(found) == 1:
                await asyncio.wait(others(), timeout=5)

    with pytest.raises(ServerError):
        await use()
    assert found == ids_of(failing)[:100]


async def test_a_fetch_that_fails_is_not_heard_of_by_who_has_stopped(client: NuonClient, failing: Rows) -> None:
    heard: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: heard.append(context))
    async for _ in paginate(get_app_installs, "app-shop", client=client):
        await asyncio.wait(others(), timeout=5)
        break
    gc.collect()
    assert heard == []


def builds(router: respx.MockRouter, pages: dict[str, tuple[range, str | None]]) -> respx.Route:
    def answer(request: httpx.Request) -> httpx.Response:
        numbers, next_cursor = pages[request.url.params.get("cursor", "")]
        items = [{"component_name": f"c{number}", "build": {"id": f"bld{number}"}} for number in numbers]
        return httpx.Response(200, json={"items": items, "next_cursor": next_cursor, "previous_cursor": None})

    return router.get("/v1/component-builds").mock(side_effect=answer)


async def test_a_cursor(router: respx.MockRouter, client: NuonClient) -> None:
    route = builds(router, {"": (range(100), "a="), "a=": (range(100, 200), "b="), "b=": (range(200, 230), None)})
    found = [item.build.id async for item in paginate(list_org_component_builds, client=client)]
    assert found == [f"bld{number}" for number in range(230)]
    assert [dict(call.request.url.params) for call in route.calls] == [
        {"limit": "100"},
        {"limit": "100", "cursor": "a="},
        {"limit": "100", "cursor": "b="},
    ]
    later = paginate_sync(list_org_component_builds, client=client, cursor="a=", limit=7)
    assert next(iter(later)).component_name == "c100"
    assert [len(page) for page in later.pages()] == [100, 30]


@pytest.mark.parametrize(
    "pages",
    [
        {"": (range(10), "a"), "a": (range(10, 20), "a")},
        {"": (range(10), "a"), "a": (range(10, 15), "b"), "b": (range(15, 20), "a")},
    ],
)
async def test_a_cursor_that_leads_back(
    router: respx.MockRouter, client: NuonClient, pages: dict[str, tuple[range, str | None]]
) -> None:
    route = builds(router, pages)
    found: list[str] = []

    async def read_on() -> None:
        async for item in paginate(list_org_component_builds, client=client):
            found.append(item.build.id)

    with pytest.raises(PaginationError, match=r"\(ListOrgComponentBuilds\) announces more, but repeats"):
        await read_on()
    assert found == [f"bld{number}" for number in range(20)]
    assert route.call_count == len(pages)
    assert len(await paginate(list_org_component_builds, client=client).take(20)) == 20


@pytest.mark.parametrize("numbers", [range(0), range(5)], ids=["empty pages", "the same page"])
async def test_cursors_without_end_that_lead_to_nothing_new(
    router: respx.MockRouter, client: NuonClient, numbers: range
) -> None:
    class Endless(dict[str, tuple[range, str | None]]):
        def __missing__(self, cursor: str) -> tuple[range, str | None]:
            return numbers, str(int(cursor or "0") + 1)

    route = builds(router, Endless())
    for listing in (paginate, paginate_sync):
        before = route.call_count
        with pytest.raises(PaginationError, match="repeats what it has sent, or sends nothing"):
            await as_list(listing(list_org_component_builds, client=client))
        assert route.call_count - before == 11 + bool(numbers)


async def as_list(items: Any) -> list[Any]:
    return list(items) if hasattr(items, "__iter__") else [item async for item in items]


@pytest.mark.parametrize("number", range(3, 40, 9))
async def test_times_without_end_that_lead_to_nothing_new(log: LogServer, client: NuonClient, number: int) -> None:
    def read(request: httpx.Request) -> httpx.Response:
        after = int(request.headers.get("X-Nuon-API-Offset") or 0)
        return httpx.Response(200, json=[{"id": "loga"}], headers={"X-Nuon-API-Next": str(after + number)})

    log._read = read  # type: ignore[method-assign]
    with pytest.raises(PaginationError):
        await as_list(paginate(log_stream_read_logs, STREAM, client=client))
    assert len(log.requests) <= 12


@pytest.mark.parametrize("next_", ["abc", "-1", "1.5", "9" * 30, "1, 2"])
async def test_a_time_that_is_no_number(log: LogServer, client: NuonClient, next_: str) -> None:
    log._read = lambda request: httpx.Response(200, json=[], headers={"X-Nuon-API-Next": next_})  # type: ignore[method-assign]
    with pytest.raises(UnexpectedResponseError, match="a whole number in the header X-Nuon-API-Next was expected"):
        await as_list(paginate(log_stream_read_logs, STREAM, client=client))


@pytest.mark.parametrize("limit", ["0", "-1", "abc", "9" * 30, "100, 100", "", "1, 2"])
@pytest.mark.parametrize("twice", [False, True])
async def test_odd_page_headers(route: respx.Route, read: Read, limit: str, twice: bool) -> None:
    rows = Rows(250)

    def answer(request: httpx.Request) -> httpx.Response:
        response = rows(request)
        response.headers["X-Nuon-Page-Limit"] = limit
        if twice:
            response.headers["X-Nuon-Page-Next"] = ", ".join([response.headers["X-Nuon-Page-Next"].title()] * 2)
        return response

    route.side_effect = answer
    assert await read(get_app_installs, "app-shop") == ids_of(rows)
    assert len(rows.asked) == 3


@pytest.fixture
def log(router: respx.MockRouter) -> LogServer:
    server = LogServer()
    router.get(f"/v1/log-streams/{STREAM}/logs").mock(side_effect=server.answer)
    return server


@pytest.mark.parametrize("order", [None, *LogStreamReadLogsOrder])
async def test_log_records_that_share_nanoseconds(log: LogServer, read: Read, order: LogStreamReadLogsOrder) -> None:
    log.write(START + number // 60 for number in range(1000))
    found = await read(log_stream_read_logs, STREAM, order=order)
    assert len(found) == 1000
    assert set(found) == log.ids


async def test_log_records_from_a_time_on(log: LogServer, read: Read) -> None:
    ids = log.write(START + number for number in range(500))
    assert await read(log_stream_read_logs, STREAM, x_nuon_api_offset=str(START + 249)) == ids[250:]
    assert await read(log_stream_read_logs, STREAM, take=120) == ids[:120]


@pytest.mark.parametrize("order", LogStreamReadLogsOrder)
async def test_more_log_records_in_a_nanosecond_than_a_page(
    log: LogServer, client: NuonClient, order: LogStreamReadLogsOrder
) -> None:
    log.write([*range(START - 150, START), *[START] * 130, *range(START + 1, START + 150)])
    found: list[str] = []

    async def read_on() -> None:
        async for record in paginate(log_stream_read_logs, STREAM, client=client, order=order):
            found.append(record.id)

    with pytest.raises(PaginationError, match="too many records share one nanosecond"):
        await read_on()
    assert len(found) == len(set(found)) >= 249


@pytest.mark.parametrize("listing", [paginate, paginate_sync])
@pytest.mark.parametrize(
    ("op", "message"),
    [
        (get_drifted_objects, r"\(GetDriftedObjects\) does not come in pages"),
        (get_app_installs.asyncio, "asyncio is not the module of an operation: pass the module itself"),
        (get_app_installs.asyncio_detailed, "asyncio_detailed is not the module of an operation"),
        (installs, "nuon_api_client.api.installs is not the module of an operation"),
        ("GetAppInstalls", "'GetAppInstalls' is not the module of an operation"),
    ],
)
def test_what_cannot_be_listed(client: NuonClient, listing: Callable[..., object], op: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        listing(op, "inl", client=client)


async def test_a_component_that_was_never_deployed(router: respx.MockRouter, read: Read) -> None:
    router.get("/v1/installs/inl/components/cmp/deploys").respond(404, json={"error": "record not found"})
    with pytest.raises(NotFoundError):
        await read(get_install_component_deploys, "inl", "cmp")


def paging_modules() -> list[ModuleType]:
    found = (import_module(found.name) for found in walk_packages(api.__path__, f"{api.__name__}."))
    return [module for module in found if getattr(module, "OPERATION", None) and module.OPERATION.pages_by]


async def test_pages_that_say_in_their_body_whether_there_are_more(
    client: NuonClient, router: respx.MockRouter
) -> None:
    rows = [{"id": f"act{number}", "title": "x"} for number in range(250)]

    def page(request: httpx.Request) -> httpx.Response:
        offset, limit = int(request.url.params.get("offset", 0)), int(request.url.params["limit"])
        more = offset + limit < len(rows)
        return httpx.Response(200, json={"activity": rows[offset : offset + limit], "has_more": more, "page": 0})

    route = router.get("/v1/installs/inl-1/activity").mock(side_effect=page)
    seen = [item.id async for item in paginate(get_install_activity, "inl-1", client=client)]
    assert seen == [row["id"] for row in rows]
    assert [call.request.url.params.get("offset") for call in route.calls] == [None, "100", "200"]
    assert [item.id for item in paginate_sync(get_install_activity, "inl-1", client=client, offset=240)] == seen[240:]
    assert len(await paginate(get_install_activity, "inl-1", client=client, limit=50).take(60)) == 60
    # A server that announces more and sends nothing must not be asked for ever.
    route.mock(side_effect=lambda _: httpx.Response(200, json={"activity": [], "has_more": True}))
    with pytest.raises(PaginationError, match="announces more"):
        await paginate(get_install_activity, "inl-1", client=client).take(10)


@pytest.mark.parametrize("module", paging_modules(), ids=lambda module: module.OPERATION.operation_id)
def test_every_operation_with_pages_has_what_it_is_paged_by(module: ModuleType) -> None:
    returned = module.asyncio.__annotations__["return"]
    arguments = module.asyncio.__kwdefaults__
    if module.OPERATION.pages_by == "offset":
        item = getattr(models, returned.removeprefix("list[").removesuffix("]"))
        assert "id" in {field.name for field in item.__attrs_attrs__}
        message = "what declares X-Nuon-Page-Next in openapi/nuon.yaml takes the parameters Limit and Offset there too"
        assert {"limit": None, "offset": None}.items() <= arguments.items(), message
        assert arguments.get("page") is None
        assert module.OPERATION.bounds["limit"] == (1, 100)
    elif module.OPERATION.pages_by == "cursor":
        assert hasattr(getattr(models, returned), "items")
        assert hasattr(getattr(models, returned), "next_cursor")
        assert arguments["limit"] is arguments["cursor"] is None
    elif module.OPERATION.pages_by == "more":
        assert hasattr(getattr(models, returned), "items")
        assert hasattr(getattr(models, returned), "has_more")
        assert arguments["limit"] is arguments["offset"] is None
    else:
        assert arguments["x_nuon_api_offset"] is arguments["order"] is None


def test_the_examples(route: respx.Route, client: NuonClient) -> None:
    rows = Rows(300)

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.params.get("q"):
            return httpx.Response(200, json=[{"id": "inl1", "name": "acme-prod"}, {"id": "inl2", "name": "acme-test"}])
        return rows(request)

    route.side_effect = answer
    done = doctest.testmod(pagination, extraglobs={"client": client, "sync_client": client})
    assert done.attempted
    assert not done.failed
