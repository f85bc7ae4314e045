"""Following a log stream: nothing lost, nothing doubled, whatever the server and the writers do."""

from __future__ import annotations

import doctest
import re
from contextlib import aclosing
from datetime import date
from functools import partial
from math import inf
from random import Random

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nuon_api_client import (
    APIConnectionError,
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    NuonClient,
    ServerError,
    logs,
)
from nuon_api_client.errors import PaginationError
from nuon_api_client.logs import LogFollower, follow_logs
from tests.support.log_server import SECOND, START, STREAM, LogServer

TAIL = [200, 404, 403]
"""What `/logs/tail` answers: newer servers, older ones, newer ones that do not let this org use it."""


async def follow(server: LogServer, since: str | None = None, most: float = inf) -> tuple[list[str], str]:
    """The ids that come, `most` of them, and the cursor after the last."""
    found: list[str] = []
    async with server.client() as client:
        follower = follow_logs(STREAM, client=client, since=since)
        if most:
            async with aclosing(aiter(follower)) as records:
                async for record in records:
                    found.append(record.id)
                    if len(found) == most:
                        break
    return found, follower.cursor


async def into(found: list[str], follower: LogFollower) -> None:
    async for record in follower:
        found.append(record.id)


def finished(server: LogServer, times: list[int]) -> list[str]:
    """The stream has these records and is closed; their ids."""
    server.close()
    return server.write(times)


def bursts(total: int, largest: int) -> list[int]:
    """Nanoseconds of records, of which up to `largest` share each."""
    random, time = Random(7), START
    times: list[int] = []
    while len(times) < total:
        time += random.randint(1, SECOND // 100)
        times += [time] * min(random.randint(1, largest), total - len(times))
    return times


@pytest.mark.parametrize(
    ("tail", "total", "largest", "stirred"),
    [
        pytest.param(404, 100_000, 100, True, id="polling"),
        pytest.param(404, 10_000, 200, False, id="polling, two pages to a nanosecond"),
        pytest.param(200, 100_000, 1500, False, id="waiting, many pages to a nanosecond"),
    ],
)
async def test_a_hundred_thousand_records_in_bursts(tail: int, total: int, largest: int, stirred: bool) -> None:
    server = LogServer(tail=tail, stirred=stirred)
    times = bursts(total, largest)
    size = total // 40
    batches = [times[first : first + size] for first in range(0, total, size)]  # which cut bursts in two
    for number, batch in enumerate(batches[:-2]):
        server.at(number * 2.0, partial(server.write, batch))
    server.at(80, server.close)
    server.at(82, partial(server.write, batches[-2]))
    server.at(85, partial(server.write, batches[-1]))

    found, _ = await follow(server)

    assert len(found) == total
    assert len(set(found)) == total
    assert set(found) == server.ids
    assert len(server.requests) < total / 40


@pytest.mark.parametrize("tail", TAIL)
async def test_times_stay_as_the_server_wrote_them_and_in_order(tail: int) -> None:
    server = LogServer(tail=tail)
    finished(server, [START + 1, START + 120, START + SECOND, START + SECOND + 123_456_789])
    async with server.client() as client:
        times = [record.timestamp async for record in follow_logs(STREAM, client=client)]
    assert times == [
        "2025-12-01T09:00:00.000000001Z",
        "2025-12-01T09:00:00.00000012Z",
        "2025-12-01T09:00:01Z",
        "2025-12-01T09:00:01.123456789Z",
    ]


@pytest.mark.parametrize("tail", TAIL)
@pytest.mark.parametrize(
    ("first", "later"),
    [
        pytest.param([0, 10], [5, 9], id="a second writer"),
        pytest.param([0, 10], [10, 10, 10, 10, 10, 10, 10, 10], id="the same nanosecond, lesser ids too"),
        pytest.param([0, 10 * SECOND], [SECOND], id="seconds late"),
        pytest.param([0, 3600 * SECOND], [SECOND, 3599 * SECOND], id="a clock that is an hour wrong"),
        pytest.param([*range(500)], [*range(0, 500, 3)], id="behind a whole page"),
    ],
)
async def test_late_records_are_not_lost(tail: int, first: list[int], later: list[int]) -> None:
    server = LogServer(tail=tail)
    server.write(START + offset for offset in first)
    server.at(20, lambda: server.write(START + offset for offset in later))
    server.at(60, server.close)
    found, _ = await follow(server)
    assert sorted(found) == sorted(server.ids)
    assert len(found) == len(first) + len(later)


@pytest.mark.parametrize("tail", TAIL)
async def test_late_records_come_before_the_stream_ends(tail: int) -> None:
    server = LogServer(tail=tail)
    server.write([START, START + 100])
    server.at(20, lambda: server.write_one(START + 50, "loglate"))
    server.at(10_000, server.close)
    _, _ = await follow(server, most=3)
    assert server.now() < 40


@pytest.mark.parametrize("tail", TAIL)
async def test_a_late_record_does_not_make_it_read_everything_again(tail: int) -> None:
    server = LogServer(tail=tail)
    server.write(range(START, START + 500 * SECOND, SECOND // 10))
    server.at(9, server.requests.clear)
    server.at(20, lambda: server.write([START + 495 * SECOND]))
    server.at(30, server.close)
    found, _ = await follow(server)
    assert set(found) == server.ids
    assert len(server.requests) < 40  # of at most 100 records each


@pytest.mark.parametrize("tail", TAIL)
async def test_a_count_that_is_ahead_of_the_records(tail: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted on one replica, read from another that does not have it yet."""
    server = LogServer(tail=tail)
    server.close()
    server.write([START, START + 100])
    read = server._read

    def ahead(request: httpx.Request) -> httpx.Response:
        answer = read(request)
        answer.headers["count"] = "3"
        return answer

    monkeypatch.setattr(server, "_read", ahead)
    server.at(5, lambda: server.write_one(START + 50, "loglate"))
    found, _ = await follow(server)
    assert len(found) == 3
    assert set(found) == server.ids


async def test_waiting_takes_one_request_while_records_come() -> None:
    server = LogServer()
    for number in range(100):
        server.at(number, partial(server.write, [START + number * SECOND]))
    server.at(100, server.close)
    found, _ = await follow(server)
    assert len(found) == 100
    assert server.slept == []
    assert len(server.asked("/logs")) == 3


@pytest.mark.parametrize("tail", TAIL)
@pytest.mark.parametrize("largest", [1, 30, 100])
async def test_a_restart_after_every_few_records(tail: int, largest: int) -> None:
    server = LogServer(tail=tail)
    times = bursts(700, largest)
    finished(server, times)
    found: list[str] = []
    cursor = None
    for most in (1, 2, 97, 3, 100, 1, 250, inf):
        more, cursor = await follow(server, cursor, most)
        found += more
    assert sorted(found) == sorted(server.ids)
    assert await follow(server, cursor, most=0) == ([], cursor)
    assert await follow(server, cursor) == ([], cursor)


@pytest.mark.parametrize("tail", TAIL)
async def test_what_arrives_between_two_followers(tail: int) -> None:
    server = LogServer(tail=tail)
    server.write(range(START, START + 30 * SECOND, SECOND))
    found, cursor = await follow(server, most=30)
    # At the nanosecond of the last record, up to 10 s before it, and after it.
    arrived = server.write([START + 29 * SECOND] * 5 + [START + 19 * SECOND, START + 25 * SECOND, START + 40 * SECOND])
    server.close()
    more, _ = await follow(server, cursor)
    assert sorted(more) == sorted(arrived)
    assert sorted(found + more) == sorted(server.ids)


@pytest.mark.parametrize("ahead", [0, 7200 * SECOND])
async def test_the_cursor_stays_small(ahead: int) -> None:
    server = LogServer()
    server.write([START + ahead])
    server.at(20, lambda: server.write(range(START, START + 3600 * SECOND, SECOND)))
    server.at(40, server.close)
    found, cursor = await follow(server)
    assert len(found) == 3601
    assert len(cursor) < 400  # the ids of 10 s, not of an hour


async def test_a_clock_that_is_ahead_does_not_make_the_cursor_slow() -> None:
    server = LogServer()
    server.write([START + 7200 * SECOND])
    server.at(20, lambda: server.write(range(START, START + 3600 * SECOND, SECOND)))
    server.at(40, server.close)
    async with server.client() as client:
        follower = follow_logs(STREAM, client=client)
        await into([], follower)
    assert len(follower._recent) == 1  # not every record that came since


@pytest.mark.parametrize("tail", TAIL)
async def test_since_a_time_includes_it(tail: int) -> None:
    server = LogServer(tail=tail)
    ids = finished(server, [START, START + 1, START + 1, START + 2])
    found, _ = await follow(server, str(START + 1))
    assert sorted(found) == sorted(ids[1:])


@pytest.mark.parametrize("tail", TAIL)
async def test_since_a_time_leaves_out_what_is_earlier_even_if_it_arrives_late(tail: int) -> None:
    server = LogServer(tail=tail)
    server.write([START, START + 1, START + SECOND])
    server.at(20, lambda: server.write([START + 2, START + SECOND + 7]))
    server.at(40, server.close)
    found, _ = await follow(server, str(START + SECOND))
    assert found == [line.id for line in server._lines[-2:]]


async def test_since_now_asks_for_nothing_older() -> None:
    server = LogServer()
    finished(server, [START + offset for offset in range(1000)])
    found, cursor = await follow(server, str(START + 1000))
    assert found == []
    assert cursor == f"{START + 1000}:"
    assert len(server.requests) < 10


@pytest.mark.parametrize("since", ["", "now", "-5", "12.5", "12:a,", "12:a;b", "2025-12-01T09:00:00Z", "١٢"])
def test_since_that_is_no_cursor(client: NuonClient, since: str) -> None:
    if since == "":
        assert follow_logs(STREAM, client=client, since=since).cursor == "0:"
    else:
        with pytest.raises(ValueError, match="since is "):
            follow_logs(STREAM, client=client, since=since)


@pytest.mark.parametrize(
    ("written", "nanosecond"),
    [
        ("2025-12-01T09:00:00Z", START),
        ("2025-12-01T09:00:00.5Z", START + SECOND // 2),
        ("2025-12-01T09:00:00.000000001Z", START + 1),
        ("2025-12-01T09:00:00.123456789Z", START + 123_456_789),
        ("2025-12-01T11:00:00.123456+02:00", START + 123_456_000),
        ("2025-12-01T03:30:00-05:30", START),
    ],
)
async def test_the_cursor_is_exact(written: str, nanosecond: int) -> None:
    server = LogServer(tail=404)
    finished(server, [START])
    line = server._lines[0]
    server._lines[0] = line._replace(json=line.json.replace("2025-12-01T09:00:00Z", written))
    _, cursor = await follow(server)
    assert cursor == f"{nanosecond - 10 * SECOND}:{line.id}"


@pytest.mark.parametrize(
    "written",
    [
        None,
        "",
        "yesterday",
        "2025-13-45T99:00:00Z",
        "2025-12-01T09:00:00+99:99",
        "9999-12-31T23:59:59Z",
        "٢٠٢٥",
        "x" * 19,
    ],
)
@pytest.mark.parametrize("tail", TAIL)
async def test_a_record_without_a_time_is_handed_out(tail: int, written: str | None) -> None:
    server = LogServer(tail=tail)
    server.counts = False
    finished(server, [START])
    line = server._lines[0]
    text = line.json.replace('"2025-12-01T09:00:00Z"', "null" if written is None else f'"{written}"')
    server._lines[0], server._by_id[0] = line._replace(json=text), (line.time, line.id, text)
    assert await follow(server) == ([line.id], f"0:{line.id}")


def slowly(timestamp: str) -> int:
    """Nanoseconds since 1970, one field after the other."""
    shape = r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))"
    found = re.fullmatch(shape, timestamp, re.ASCII)
    if not found:
        return 0
    year, month, day, hour, minute, second, away, more = (
        int(text or 0) for text in found.group(1, 2, 3, 4, 5, 6, 9, 10)
    )
    if year >= 2262 or max(hour, away) > 23 or max(minute, second, more) > 59:
        return 0
    try:
        days = date(year, month, day).toordinal() - date(1970, 1, 1).toordinal()
    except ValueError:
        return 0
    offset = (away * 3600 + more * 60) * (-1 if found[8] == "-" else 1)
    whole = days * 86400 + hour * 3600 + minute * 60 + second - offset
    return whole * SECOND + int(((found[7] or "") + "000000000")[:9])


SECONDS = st.one_of(
    st.datetimes().map(lambda moment: moment.strftime("%Y-%m-%dT%H:%M:%S").zfill(19)),
    st.from_regex(r"[0-3][0-9]{3}-[01][0-9]-[0-3][0-9][Tt ][0-2][0-9]:[0-6][0-9]:[0-6][0-9]", fullmatch=True),
)
FRACTIONS = st.one_of(
    st.just(""), st.from_regex(r"\.[0-9]{0,10}", fullmatch=True), st.sampled_from(("x1", ".+1", ".٣"))
)
ZONES = st.one_of(
    st.just("Z"), st.from_regex(r"[+-][0-9]{2}:[0-9]{2}", fullmatch=True), st.sampled_from(("", "z", "ZZ"))
)
TIMESTAMPS = st.builds("".join, st.tuples(SECONDS, FRACTIONS, ZONES))
CUT = st.builds(
    lambda text, first, last: text[:first] + text[last:], TIMESTAMPS, st.integers(0, 36), st.integers(0, 36)
)


@given(st.one_of(TIMESTAMPS, CUT, st.text(max_size=40)))
def test_the_nanoseconds_of_any_text(timestamp: str) -> None:
    assert logs._nanoseconds(timestamp) == slowly(timestamp)


@pytest.mark.parametrize("tail", TAIL)
async def test_it_ends_after_two_more_empty_reads(tail: int) -> None:
    server = LogServer(tail=tail)
    ids = server.write([START])
    server.at(100, server.close)
    found, _ = await follow(server)
    assert found == ids
    assert 100 + 2 * 3 <= server.now() <= 100 + 10 + 2 * 3


@pytest.mark.parametrize("tail", TAIL)
async def test_a_flush_after_the_close_begins_the_count_anew(tail: int) -> None:
    server = LogServer(tail=tail)
    server.close()
    for seconds in (4, 9, 14, 19):
        server.at(seconds, lambda: server.write([START + int(server.now())]))
    found, _ = await follow(server)
    assert len(found) == 4
    assert server.now() >= 19 + 3


@pytest.mark.parametrize("tail", TAIL)
async def test_an_empty_stream(tail: int) -> None:
    server = LogServer(tail=tail)
    server.close()
    assert await follow(server) == ([], "0:")
    assert len(server.asked("/logs")) == 3


async def test_the_server_waits_where_it_can() -> None:
    server = LogServer()
    server.at(25, lambda: server.write([START]))
    server.at(26, server.close)
    await follow(server)
    tails = server.asked("/tail")
    assert [request.url.params["wait"] for request in tails] == ["10s", "10s", "10s", "10s", "3s", "3s"]
    assert server.slept == []


@pytest.mark.parametrize("tail", [404, 403])
async def test_polling_where_it_cannot(tail: int) -> None:
    server = LogServer(tail=tail)
    server.at(25, lambda: server.write([START]))
    server.at(26, server.close)
    await follow(server)
    assert len(server.asked("/tail")) == 1
    assert server.slept == [3.0] * 12  # 27: a record; 30: it is closed; 33, 36: nothing more


async def test_the_server_stops_waiting_meanwhile() -> None:
    server = LogServer()
    server.at(15, lambda: server.write([START]))
    server.at(20, lambda: setattr(server, "tail", 404))
    server.at(40, lambda: server.write([START, START + 1]))
    server.at(50, server.close)
    found, _ = await follow(server)
    assert len(found) == 3
    assert set(found) == server.ids


async def test_a_server_that_does_not_wait_is_not_hammered(monkeypatch: pytest.MonkeyPatch) -> None:
    server = LogServer()
    server.write([START])
    server.at(60, server.close)
    monkeypatch.setattr(server, "_wait", lambda request: httpx.Response(200, json={"logs": [], "next": ""}))
    found, _ = await follow(server)
    assert len(found) == 1
    assert len(server.asked("/tail")) <= 24


@pytest.mark.parametrize("tail", TAIL)
async def test_a_server_that_repeats_itself(tail: int, monkeypatch: pytest.MonkeyPatch) -> None:
    server = LogServer(tail=tail)
    finished(server, [START + offset for offset in range(100)])
    rows = [{"id": f"log{number}", "timestamp": "2025-12-01T09:00:00Z"} for number in range(100)]
    stuck = {"logs": rows, "next": "7:x", "has_more": True}
    monkeypatch.setattr(
        server, "_read", lambda request: httpx.Response(200, json=rows, headers={"X-Nuon-API-Next": "7"})
    )
    if tail == 200:
        monkeypatch.setattr(server, "_wait", lambda request: httpx.Response(200, json=stuck))
    found, _ = await follow(server)
    assert found == [row["id"] for row in rows]
    assert len(server.requests) < 30


async def test_what_cannot_be_read_is_not_tried_for_at_every_read() -> None:
    server = LogServer(tail=404)
    server.write([START + offset // 300 for offset in range(3000)])
    server.at(300, server.close)
    with pytest.raises(PaginationError, match="1000 records"):
        await follow(server)
    assert len(server.requests) < 600


async def test_more_in_a_nanosecond_than_an_old_server_lets_be_read() -> None:
    server = LogServer(tail=404)
    times = [START - 1, *[START] * 240, START + 1]
    ids = finished(server, times)
    found: list[str] = []
    async with server.client() as client:
        follower = follow_logs(STREAM, client=client)
        with pytest.raises(PaginationError, match=f"40 records of log stream {STREAM} cannot be read"):
            await into(found, follower)
    assert sorted(found) == sorted([*ids[:101], *ids[141:]])


@pytest.mark.parametrize("tail", TAIL)
async def test_a_server_that_does_not_count(tail: int) -> None:
    server = LogServer(tail=tail)
    server.counts = False
    finished(server, bursts(1000, 100))
    found, _ = await follow(server)
    assert len(found) == 1000
    assert set(found) == server.ids


@pytest.mark.parametrize("tail", TAIL)
@pytest.mark.parametrize("failure", [500, 502, 503, 429, 408, httpx.ReadTimeout("slow"), httpx.ConnectError("down")])
async def test_passing_failures_do_not_end_it(tail: int, failure: int | Exception) -> None:
    server = LogServer(tail=tail)
    finished(server, bursts(300, 50))
    for seconds in range(0, 60, 5):
        server.at(seconds, lambda: server.failures.append(failure))
    server.failures = [failure]
    found, _ = await follow(server)
    assert len(found) == 300
    assert set(found) == server.ids


@pytest.mark.parametrize(
    ("failure", "raised"), [(500, ServerError), (503, ServerError), (httpx.ConnectError("down"), APIConnectionError)]
)
async def test_a_failure_that_lasts_ends_it_and_it_can_go_on(failure: int | Exception, raised: type[Exception]) -> None:
    server = LogServer(tail=404)
    server.write(START + offset for offset in range(150))
    found: list[str] = []
    async with server.client() as client:
        follower = follow_logs(STREAM, client=client)
        server.at(10, lambda: server.failures.extend([failure] * 1000))
        with pytest.raises(raised):
            await into(found, follower)
        assert 10 + 7200 <= server.now() <= 10 + 7200 + 30
        server.failures.clear()
        server.write([START + 75, START + 200])
        server.close()
        await into(found, follower)
    assert sorted(found) == sorted(server.ids)


@pytest.mark.parametrize(("status", "raised"), [(401, AuthenticationError), (400, BadRequestError)])
async def test_other_failures_end_it_at_once(status: int, raised: type[Exception]) -> None:
    server = LogServer()
    server.failures = [status]
    with pytest.raises(raised):
        await follow(server)
    assert len(server.requests) == 1


async def test_a_stream_that_is_not_there_yet_is_asked_for_again() -> None:
    server = LogServer()
    ids = finished(server, [START])
    server.failures = [404, 404]
    assert (await follow(server))[0] == ids
    server.failures = [404] * 100
    before = server.now()
    with pytest.raises(NotFoundError):
        await follow(server)
    assert 30 <= server.now() - before < 45


@pytest.mark.parametrize(("timeout", "held"), [(1, "0.5s"), (5, "2.5s"), (30, "10s"), (inf, "10s")])
async def test_the_timeout_of_the_client_bounds_a_call_that_the_server_holds(timeout: float, held: str) -> None:
    server = LogServer()
    server.write([START])
    server.at(20, server.close)
    async with server.client() as client:
        await into([], follow_logs(STREAM, client=client.with_options(timeout=timeout)))
    assert server.asked("/tail")[0].url.params["wait"] == held
    reads = {request.extensions["timeout"]["read"] for request in server.asked("/tail")}
    assert all(read is None if timeout == inf else read <= timeout for read in reads)


async def test_a_pause_that_the_server_asks_for_is_at_most_a_minute() -> None:
    server = LogServer()
    ids = finished(server, [START])
    http = httpx.AsyncClient(transport=httpx.MockTransport(server.answer))
    answer = server.answer

    def busy_once(request: httpx.Request) -> httpx.Response:
        http._transport = httpx.MockTransport(answer)
        return httpx.Response(503, headers={"Retry-After": "86400"})

    http._transport = httpx.MockTransport(busy_once)
    client = NuonClient("token", "org", http_client=http, clock=server, timeout=inf)
    assert [record.id async for record in follow_logs(STREAM, client=client)] == ids
    assert max(server.slept) == 60


def endless(request: httpx.Request) -> dict[str, object]:
    """What one server sends for ever: more, at another cursor each time, but nothing new."""
    number = int(request.url.params.get("since", "0").partition(":")[0] or 0)
    return {"next": f"{number + 1}:x", "has_more": True}


@pytest.mark.parametrize("logs", [[], None, [{"id": "loga", "timestamp": "2025-12-01T09:00:00Z"}]])
async def test_a_tail_that_never_ends_is_paced(logs: object, monkeypatch: pytest.MonkeyPatch) -> None:
    server = LogServer()
    server.at(300, server.close)
    monkeypatch.setattr(server, "_wait", lambda request: httpx.Response(200, json={"logs": logs, **endless(request)}))
    await follow(server)
    assert len(server.asked("/tail")) <= 300 / 3 * 13


async def test_pages_that_never_end_are_paced(monkeypatch: pytest.MonkeyPatch) -> None:
    server = LogServer(tail=404)
    server.at(300, server.close)

    def read(request: httpx.Request) -> httpx.Response:
        after = int(request.headers.get("X-Nuon-API-Offset") or 0)
        rows = [{"id": "loga", "timestamp": "2025-12-01T09:00:00Z"}]
        return httpx.Response(200, json=rows, headers={"X-Nuon-API-Next": str(after + 2), "count": "7"})

    monkeypatch.setattr(server, "_read", read)
    with pytest.raises(PaginationError):
        await follow(server)
    assert len(server.asked("/logs")) <= 300 / 3 * 50


async def test_a_break_in_the_middle_of_a_page_loses_nothing() -> None:
    server = LogServer()
    finished(server, bursts(500, 60))
    found: list[str] = []
    async with server.client() as client:
        follower = follow_logs(STREAM, client=client)
        for most in (1, 130, 10, 1000):
            async for record in follower:
                found.append(record.id)
                most -= 1  # noqa: PLW2901
                if not most:
                    break
    assert sorted(found) == sorted(server.ids)


async def test_the_interval_is_the_clients() -> None:
    server = LogServer(tail=404)
    server.at(25, server.close)
    async with server.client() as client:
        await into([], follow_logs(STREAM, client=client.with_options(poll_interval=10)))
    assert server.slept == [10.0] * 5  # 30: it is closed; 40, 50: nothing more


async def test_an_empty_id_is_refused(client: NuonClient) -> None:
    with pytest.raises(ValueError, match="log_stream_id is ''"):
        await anext(aiter(follow_logs("", client=client)))


def test_the_example() -> None:
    server = LogServer()
    server.write_one(START + 1, "loga", "plan: 2 to add")
    server.write_one(START + 1, "logb", "apply complete")
    server.close()
    http = httpx.AsyncClient(transport=httpx.MockTransport(server.answer))
    done = doctest.testmod(logs, extraglobs={"client": NuonClient("token", "org", http_client=http, clock=server)})
    assert done.attempted
    assert not done.failed
