"""When a call is sent again: the table of `nuon_api_client._http.retries`, row by row."""

from __future__ import annotations

import asyncio
import math
import random
import re
from collections import Counter
from datetime import UTC, datetime, timedelta, tzinfo
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any, Self

import httpx
import pytest

from nuon_api_client import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    NuonClient,
    RateLimitError,
    ServerError,
    UnexpectedResponseError,
)
from nuon_api_client._http import budget, retries
from nuon_api_client._http.retries import retry_after
from nuon_api_client.api.orgs import create_org, get_orgs
from nuon_api_client.api.releases import get_release
from nuon_api_client.models import CreateOrgRequest, IdempotentRequest
from nuon_api_client.runtime.operations import Operation
from nuon_api_client.runtime.responses import read_json
from nuon_api_client.types import RawResponse
from tests.support.clients import TOKEN, connected
from tests.support.clock import InstantClock
from tests.support.loopback import Loopback, Reply, Request

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    import respx

IDEMPOTENT = ["GET", "HEAD", "PUT", "DELETE"]
OTHERS = ["POST", "PATCH"]
LATER = {"Retry-After": "1"}


def answer(status: int, headers: dict[str, str] | None = None) -> httpx.Response:
    return httpx.Response(status, json={}, headers=headers)


def rows() -> Iterator[Any]:
    """Failure, method, and whether the call may be sent again."""
    for method in IDEMPOTENT + OTHERS:
        again = method in IDEMPOTENT
        failures: list[tuple[Any, bool]] = [
            (httpx.ConnectError("refused"), True),
            (httpx.ConnectTimeout("no answer"), True),
            (httpx.PoolTimeout("all in use"), True),
            (httpx.ReadError("broken"), again),
            (httpx.WriteError("broken"), again),
            (httpx.RemoteProtocolError("closed"), again),
            (httpx.ReadTimeout("slow"), again),
            (httpx.WriteTimeout("slow"), again),
            (answer(429, LATER), True),
            (answer(503, LATER), True),
            (answer(503, {"Retry-After": "Thu, 01 Jan 1970 00:00:00 GMT"}), True),
            (answer(503, {"retry-after": "0"}), True),
            (answer(503, {"Retry-After": "soon"}), again),
            *((answer(status), again) for status in (408, 429, 502, 503, 504, 520, 522, 524, 529)),
            *((answer(status, LATER), again) for status in (408, 502, 504, 521)),
            *((answer(status), False) for status in (301, 400, 401, 403, 404, 409, 413, 422, 425, 500, 501, 519, 530)),
            *((answer(status, LATER), False) for status in (400, 409, 500, 530)),
        ]
        for failure, expected in failures:
            name = type(failure).__name__ if isinstance(failure, Exception) else str(failure.status_code)
            asked = "" if isinstance(failure, Exception) else failure.headers.get("retry-after", "")
            yield pytest.param(method, failure, expected, id=f"{method} {name} {asked}".strip())


@pytest.mark.parametrize(("method", "failure", "again"), list(rows()))
async def test_policy(method: str, failure: Any, again: bool, router: respx.MockRouter, client: NuonClient) -> None:
    request = Operation("DoThing", method, "/v1/things").request()
    answers: list[Any] = []
    router.route(method=method, path="/v1/things").mock(side_effect=lambda request: given(answers))
    client = client.with_options(max_retries=3)
    for send in (client.send, client.send_sync):
        answers[:] = [failure, failure, answer(200)]
        if again:
            assert (await finished(send(request, read_json))).status_code == 200
        else:
            with pytest.raises(APIError):
                await finished(send(request, read_json))
        assert len(answers) == (0 if again else 2)
        answers[:] = [failure] * 5
        with pytest.raises(APIError):
            await finished(send(request, read_json))
        assert len(answers) == (1 if again else 4)


def given(answers: list[Any]) -> httpx.Response:
    """The next answer."""
    found = answers.pop(0)
    if isinstance(found, Exception):
        raise found
    assert isinstance(found, httpx.Response)
    return found


async def finished(value: Any) -> Any:
    return await value if asyncio.iscoroutine(value) else value


KEYED = Operation("DoThing", "POST", "/v1/things", keyed_by="request_id")
IN_USE = "request_id is already in use"
CONFLICTS = (
    IN_USE,
    "request_id was already used with a different request",
    "install app config moved from a to b",
    "x",
)


def keyed_rows() -> Iterator[Any]:
    """Failure, and whether a POST may be sent again: one whose idempotency key the control plane knows, and any other."""
    table = [(method, failure, again) for method, failure, again in (row.values for row in rows())]
    for (_, failure, as_get), (_, _, as_post) in zip(
        [row for row in table if row[0] == "GET"], [row for row in table if row[0] == "POST"], strict=True
    ):
        yield failure, as_get, as_post
    for error in CONFLICTS:
        yield httpx.Response(409, json={"error": error, "user_error": True}), error == IN_USE, False


@pytest.mark.parametrize(("failure", "keyed", "unkeyed"), list(keyed_rows()))
async def test_a_post_with_a_key_that_the_control_plane_knows_is_sent_again_as_a_get_is(
    failure: Any, keyed: bool, unkeyed: bool, router: respx.MockRouter, clock: InstantClock
) -> None:
    answers: list[Any] = []
    route = router.post("/v1/things").mock(side_effect=lambda request: given(answers))
    for trusting, body, again in (
        (True, {"request_id": "once"}, keyed),
        (True, IdempotentRequest(request_id="once"), keyed),
        (True, {"request_id": ""}, unkeyed),
        (True, IdempotentRequest(), unkeyed),
        (False, {"request_id": "once"}, unkeyed),
    ):
        client = NuonClient(TOKEN, "org-acme", clock=clock, trust_request_id=trusting)
        for send in (client.send, client.send_sync):
            answers[:] = [failure, answer(200)]
            if again:
                assert (await finished(send(KEYED.request(body=body), read_json))).status_code == 200
                assert route.calls[-1].request.content == route.calls[-2].request.content
            else:
                with pytest.raises(APIError):
                    await finished(send(KEYED.request(body=body), read_json))
            assert len(answers) == (0 if again else 1)
        await client.aclose()


async def test_the_last_failure_is_raised(router: respx.MockRouter, client: NuonClient) -> None:
    for call in (get_orgs.asyncio, get_orgs.sync):
        router.get("/v1/orgs").mock(side_effect=[answer(503), httpx.ReadError("broken"), answer(502)])
        with pytest.raises(ServerError, match=r"^502"):
            await finished(call(client=client))
        router.get("/v1/orgs").mock(side_effect=[answer(503), answer(404)])
        with pytest.raises(APIStatusError, match=r"^404"):
            await finished(call(client=client))


async def test_none_when_there_are_to_be_none(router: respx.MockRouter, client: NuonClient) -> None:
    once = client.with_options(max_retries=0)
    answers: list[Any] = []
    router.get("/v1/orgs").mock(side_effect=lambda request: given(answers))
    for failure in (answer(503, LATER), httpx.ConnectError("refused")):
        for call in (get_orgs.asyncio, get_orgs.sync):
            answers[:] = [failure, failure]
            with pytest.raises(APIError):
                await finished(call(client=once))
            assert len(answers) == 1


async def test_an_answer_that_cannot_be_read_is_not_asked_for_again(
    router: respx.MockRouter, client: NuonClient
) -> None:
    route = router.get("/v1/orgs").respond(200, html="<html>")
    for call in (get_orgs.asyncio, get_orgs.sync):
        with pytest.raises(UnexpectedResponseError):
            await finished(call(client=client))
    assert route.call_count == 2


# ---- how long it waits


async def both(client: NuonClient, clock: InstantClock) -> AsyncIterator[tuple[APIError, list[float]]]:
    """The failure and the waits of the async call, then of the sync call."""
    for call in (get_orgs.asyncio, get_orgs.sync):
        clock.pauses.clear()
        with pytest.raises(APIError) as raised:
            await finished(call(client=client))
        yield raised.value, list(clock.pauses)


async def test_waits_grow_at_random(
    router: respx.MockRouter, client: NuonClient, clock: InstantClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[float, float]] = []

    def uniform(low: float, high: float) -> float:
        asked.append((low, high))
        return high

    monkeypatch.setattr(random, "uniform", uniform)
    router.get("/v1/orgs").respond(503)
    async for _, waits in both(client.with_options(max_retries=7, timeout=100), clock):
        assert waits == [0.5, 1, 2, 4, 8, 8, 8]
        assert asked[:7] == [(0, wait) for wait in waits], "full jitter"
        asked.clear()


NOW = datetime(2025, 12, 26, 10, 11, 12, tzinfo=UTC)


@pytest.fixture
def _it_is_now(monkeypatch: pytest.MonkeyPatch) -> None:
    class Stopped(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Self:
            return cls.fromtimestamp(NOW.timestamp(), tz)

    monkeypatch.setattr(retries, "datetime", Stopped)


@pytest.mark.usefixtures("_it_is_now")
async def test_waits_as_long_as_the_server_says(
    router: respx.MockRouter, client: NuonClient, clock: InstantClock
) -> None:
    route = router.get("/v1/orgs")
    for status in (503, 429):
        route.respond(status, headers={"Retry-After": "3"})
        async for _, waits in both(client.with_options(max_retries=2), clock):
            assert waits == [3, 3]
    in_a_minute = format_datetime(NOW + timedelta(seconds=60), usegmt=True)
    route.respond(503, headers={"retry-after": in_a_minute})
    async for _, waits in both(client.with_options(max_retries=1, timeout=100), clock):
        assert waits == [60]


async def test_a_wait_beyond_the_deadline_is_not_begun(
    router: respx.MockRouter, client: NuonClient, clock: InstantClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(budget, "monotonic", lambda: 1000.0)
    route = router.get("/v1/orgs").respond(429, headers={"Retry-After": "3"})
    limited = client.with_options(max_retries=100, timeout=10)
    async for error, waits in both(limited, clock):
        assert isinstance(error, RateLimitError)
        assert waits == [3, 3, 3], "a fourth would end after 12 seconds"
    left = [call.request.extensions["timeout"]["read"] for call in route.calls]
    assert left == [10, 7, 4, 1] * 2, "each attempt has what is left"
    route.respond(429, headers={"Retry-After": "86400"})
    async for _, waits in both(limited, clock):
        assert waits == []
    async for _, waits in both(limited.with_options(timeout=math.inf, max_retries=1), clock):
        assert waits == [86400]


async def test_the_time_that_a_call_takes_is_no_matter_of_the_clients_clock(router: respx.MockRouter) -> None:
    """While a call to a fake is in flight, another task's sleep can let hours of the fake's time pass."""
    clock = InstantClock()

    def answer(request: httpx.Request) -> httpx.Response:
        clock.time += 3600
        return httpx.Response(200 if route.call_count % 2 else 503, json=[])

    route = router.get("/v1/orgs").mock(side_effect=answer)
    client = NuonClient("s3cr3t-token", clock=clock, timeout=30)
    assert await get_orgs.asyncio(client=client) == get_orgs.sync(client=client) == []
    assert route.call_count == 4
    assert min(call.request.extensions["timeout"]["read"] for call in route.calls) > 1


async def test_what_the_token_function_takes_counts(router: respx.MockRouter, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [1000.0]
    monkeypatch.setattr(budget, "monotonic", lambda: now[0])
    route = router.get("/v1/orgs").mock(side_effect=[httpx.Response(401), httpx.Response(200, json=[])] * 2)

    def token() -> str:
        now[0] += 4
        return "s3cr3t-token"

    await get_orgs.asyncio(client=NuonClient(token, timeout=10))
    get_orgs.sync(client=NuonClient(token, timeout=10))
    assert [call.request.extensions["timeout"]["read"] for call in route.calls] == [6, 2] * 2
    for timeout in (4, 3):
        with pytest.raises(APITimeoutError, match="were over before it was sent") as raised:
            await get_orgs.asyncio(client=NuonClient(token, timeout=timeout))
        assert not raised.value.maybe_sent
        with pytest.raises(APITimeoutError, match="were over before it was sent"):
            get_orgs.sync(client=NuonClient(token, timeout=timeout))
    assert route.call_count == 4


async def test_the_deadline_is_of_one_call(router: respx.MockRouter, client: NuonClient, clock: InstantClock) -> None:
    route = router.get("/v1/orgs").respond(429, headers={"Retry-After": "9"})
    for _ in range(3):
        async for _, waits in both(client.with_options(timeout=10), clock):
            assert waits == [9]
    assert route.call_count == 12


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("0", 0),
        ("1", 1),
        (" 120 ", 120),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
        ("Thu, 01 Jan 1970 00:00:00 -0000", 0),
        ("Thu Jan  1 00:00:00 1970", 0),
        ("", None),
        ("soon", None),
        ("-1", None),
        ("1.5", 1.5),
        ("0.25", 0.25),
        (".5", 0.5),
        ("2.", 2),
        (".", None),
        ("-1.5", None),
        ("1.5.5", None),
        ("nan", None),
        ("inf", None),
        ("1e400", None),
        ("9" * 400, 604800),
        ("604801", 604800),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 604800),
        ("1e3", None),
        ("٣", None),
        ("Thu, 99 Foo 1970", None),
        ("Fri, 31 Dec 99999 00:00:00 GMT", None),
        ("Thu, 01 Jan 1970 00:00:00 +99999999999999999999", None),
        ("Thu, 01 Jan 1970 25:61:61 GMT", None),
        ("1, 2", None),
        (", ".join(["Thu"] * 99), None),
    ],
)
def test_retry_after(value: str, expected: float | None) -> None:
    for name in ("Retry-After", "retry-after", "RETRY-AFTER"):
        assert retry_after(APIStatusError(RawResponse(429, {name: value}, b""))) == expected


@pytest.mark.usefixtures("_it_is_now")
def test_retry_after_of_a_date_counts_from_now() -> None:
    moment = NOW + timedelta(seconds=100)
    for text in (format_datetime(moment, usegmt=True), format_datetime(moment.astimezone())):
        error = APIStatusError(RawResponse(429, {"Retry-After": text}, b""))
        assert retry_after(error) == 100
    assert retry_after(APIConnectionError("broken")) is None


# ---- against a server that breaks every third connection


class Breaking:
    """Carries requests out, and breaks every third connection: before, after, or while it answers."""

    def __init__(self) -> None:
        self.executed: Counter[str] = Counter()
        self.broken = 0

    async def __call__(self, request: Request) -> Reply | bytes | None:
        found = re.search(r"(rel|org)-\d+", request.target + request.body.decode())
        assert found
        way = request.number // 3 % 4 if request.number % 3 == 0 else None
        if way is not None:
            self.broken += 1
        if way == 0:
            return None
        self.executed[found[0]] += 1
        if way is None:
            return Reply.of({"id": found[0]}, 201 if request.method == "POST" else 200)
        return (None, b"HTTP/1.1 200 OK\r\nContent-Le", Reply(200, b'{"id":', missing=9, then="close"))[way - 1]


NAMES = [f"{number:03}" for number in range(500)]


@pytest.mark.parametrize("kind", ["httpx", "aiohttp"])
async def test_every_get_succeeds_one_after_the_other(kind: str, serve: Callable[..., Loopback]) -> None:
    breaking = Breaking()
    server = serve(breaking)
    async with connected(kind, server.url, max_retries=2, clock=InstantClock(moves=False)) as client:
        for name in NAMES:
            assert (await get_release.asyncio(f"rel-{name}", client=client)).id == f"rel-{name}"
    assert breaking.broken >= 240


@pytest.mark.parametrize("kind", ["httpx", "aiohttp"])
async def test_every_get_succeeds_all_at_once(kind: str, serve: Callable[..., Loopback]) -> None:
    breaking = Breaking()
    async with connected(kind, serve(breaking).url, max_retries=20, clock=InstantClock(moves=False)) as client:
        releases = await asyncio.gather(*(get_release.asyncio(f"rel-{name}", client=client) for name in NAMES))
    assert [release.id for release in releases] == [f"rel-{name}" for name in NAMES]
    assert breaking.broken >= 240


def test_every_sync_get_succeeds(serve: Callable[..., Loopback]) -> None:
    breaking = Breaking()
    with NuonClient(TOKEN, "org-acme", serve(breaking).url, clock=InstantClock(moves=False)) as client:
        for name in NAMES:
            assert get_release.sync(f"rel-{name}", client=client).id == f"rel-{name}"
    assert breaking.broken >= 240


def check_posts(results: list[Any], breaking: Breaking, server: Loopback) -> None:
    assert len(results) == len(NAMES)
    assert set(breaking.executed.values()) == {1}, "none was done twice"
    assert len(server.requests) == len(NAMES), "nor even sent twice"
    for name, result in zip(NAMES, results, strict=True):
        if isinstance(result, APIConnectionError):
            assert result.maybe_sent
            assert not isinstance(result, APITimeoutError)
        else:
            assert result.id == f"org-{name}"
            assert breaking.executed[f"org-{name}"] == 1
    failed = sum(isinstance(result, APIConnectionError) for result in results)
    assert failed == breaking.broken == len(NAMES) // 3


@pytest.mark.parametrize("kind", ["httpx", "aiohttp"])
async def test_no_post_is_done_twice(kind: str, serve: Callable[..., Loopback]) -> None:
    breaking = Breaking()
    server = serve(breaking)
    async with connected(kind, server.url, max_retries=20, clock=InstantClock(moves=False)) as client:
        results = await asyncio.gather(
            *(create_org.asyncio(client=client, body=CreateOrgRequest(name=f"org-{name}")) for name in NAMES),
            return_exceptions=True,
        )
    check_posts(results, breaking, server)


def test_no_sync_post_is_done_twice(serve: Callable[..., Loopback]) -> None:
    breaking = Breaking()
    server = serve(breaking)
    results: list[Any] = []
    with NuonClient(TOKEN, "org-acme", server.url, max_retries=20, clock=InstantClock(moves=False)) as client:
        for name in NAMES:
            try:
                results.append(create_org.sync(client=client, body=CreateOrgRequest(name=f"org-{name}")))
            except APIConnectionError as error:
                results.append(error)
    check_posts(results, breaking, server)


async def test_a_retry_gives_its_connection_back_while_it_waits(serve: Callable[..., Loopback]) -> None:
    async def script(request: Request) -> Reply | bytes | None:
        return Reply.of({}, 503) if request.number <= 300 else Reply()

    server = serve(script)
    async with connected("httpx", server.url, max_retries=20, clock=InstantClock(moves=False)) as client:
        assert await asyncio.gather(*(get_orgs.asyncio(client=client) for _ in range(150))) == [[]] * 150
    assert server.most_open <= 100
