"""The table of faults: what the server does, and how a call that meets it has to end, by every backend."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterable, Mapping
from functools import partial
from typing import TypeAlias

from attrs import field, frozen

from nuon_api_client import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    RateLimitError,
    ServerError,
    UnexpectedResponseError,
)
from tests.faults.makers import (
    CHUNKED,
    FORGED,
    GZIP_HEAD,
    TO_THE_END,
    after,
    before,
    chunk,
    chunked,
    cut,
    encoded,
    just,
    of_length,
    raw,
    raw_deflate,
    says,
    wire,
    with_lines,
    zeros,
)
from tests.support.faults import (
    Exchange,
    Play,
    before_reading,
    body_of,
    endlessly,
    good,
    head_of,
    sends,
    sends_when_idle,
    trickling,
    well,
)

OK, EMPTY = "its own answer", "an empty list"
Outcome: TypeAlias = type[APIError] | str
"""An exception of exactly this class, or a result."""


@frozen
class Row:
    """One fault."""

    name: str
    play: Play
    wanted: tuple[Outcome, ...] = (OK,)
    """How a call ends. There are several where the libraries differ."""
    by_kind: Mapping[str, tuple[Outcome, ...]] = field(factory=dict)
    """The same for kinds of calls that end in another way."""
    again: str = ""
    """What is sent again when only the first attempt meets the fault: all calls, idempotent ones, or none ("")."""
    is_slow: bool = False
    """Whether calls end by their timeout."""
    at_accept: bool = False
    """Whether it comes on a new connection, before a request."""
    kinds: tuple[str, ...] = ()
    """Only these kinds of calls, if any are named."""
    beyond: Mapping[str, str] = field(factory=dict)
    """Where the next call does not end well: by which clients of callers', and why that is beyond us."""

    races: tuple[str, ...] = ()
    """Clients of callers' whose pool may, in threads, take the connection that a response has ended for an idle one."""

    def outcomes(self, kind: str, backend: str) -> tuple[Outcome, ...]:
        race = (APIConnectionError,) if backend in self.races else ()
        return (*self.by_kind.get(kind, self.wanted), *race)

    def why_beyond(self, backend: str) -> str:
        return next((why for start, why in self.beyond.items() if backend.startswith(start)), "")


Broken = partial(Row, wanted=(APIConnectionError,), again="idempotent")
Odd = partial(Row, wanted=(UnexpectedResponseError,))
Late = partial(Row, wanted=(APITimeoutError,), is_slow=True)
Endless = partial(Row, wanted=(APITimeoutError, APIConnectionError, UnexpectedResponseError), is_slow=True)

HTTPCORE = {"own httpx": "httpcore takes what comes after a response for the start of the next one"}
AIOHTTP = {"own aiohttp": "aiohttp takes what comes to an idle connection for the start of the next response"}


def good_rows() -> Iterable[Row]:
    """What is unusual, and right."""
    yield Row("nothing unusual", well)
    yield Row("closes when the connection is idle", sends(good, "idle close"))
    yield Row("resets when the connection is idle", sends(good, "idle reset"))
    yield Row("Connection: close", sends(with_lines("Connection: close"), "close"))
    yield Row("Connection: close, but stays open", sends(with_lines("Connection: close"), "half"))
    yield Row("HTTP/1.0", sends(with_lines(first="HTTP/1.0 200 OK"), "close"))
    yield Row("HTTP/1.0 without a length", sends(raw(TO_THE_END.replace("1.1", "1.0")), "close"))
    # httpcore looks whether a connection has expired before it looks whether it is idle, and another thread can end the
    # response in between. HTTP/1.1 without a length is where its parser counts on keep-alive all the same.
    yield Row("no length", sends(raw(TO_THE_END), "close"), races=("own httpx.Client", "own httpx2.Client"))
    yield Row("half-closes after the answer", sends(good, "idle half"))
    yield Row("100 first", sends(after(b"HTTP/1.1 100 Continue\r\n\r\n", good)))
    yield Row("103 first", sends(after(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", good)))
    yield Row("chunks", sends(chunked(b"0\r\n\r\n")))
    yield Row("chunks, trailers", sends(chunked(b"0\r\nA: b\r\n\r\n")))
    yield Row("chunk extensions", sends(chunked(b"0\r\n\r\n", b";name=value")))
    yield Row("gzip", sends(encoded("gzip", gzip.compress)))
    yield Row("gzip in capitals", sends(encoded("GZIP", gzip.compress)))
    yield Row(
        "gzip in two members", sends(encoded("gzip", lambda body: gzip.compress(body[:9]) + gzip.compress(body[9:])))
    )
    yield Row("deflate with zlib's head", sends(encoded("deflate", zlib.compress)))
    yield Row("deflate without a head", sends(encoded("deflate", raw_deflate)))
    yield Row("identity", sends(encoded("identity", bytes)))
    either = (OK, APIConnectionError)
    yield Row("same length twice", sends(lambda r: good(r, f"Content-Length: {len(body_of(r))}")), either)
    yield Row("1,000 headers", sends(with_lines(*(f"X-{number}: {number}" for number in range(1000)))), either)
    yield Row("odd reason", sends(with_lines(first="HTTP/1.1 200 \xfc!")), either)
    yield Row("no reason", sends(with_lines(first="HTTP/1.1 200")), either)


def forged_rows() -> Iterable[Row]:
    """More than one response comes: what is left over must never be the answer of the next call."""
    yield Row("a second response at once", sends(before(good, FORGED)), beyond=HTTPCORE)
    yield Row("a second response after chunks", sends(before(chunked(b"0\r\n\r\n"), FORGED)), beyond=HTTPCORE)
    yield Row("junk at once", sends(before(good, b"junk\r\n\r\n")), (OK, APIConnectionError), beyond=HTTPCORE)
    no_content = head_of(None, first="HTTP/1.1 204 No Content")
    yield Odd("a response in a 204", sends(just(no_content + FORGED)), beyond=HTTPCORE)
    either = (UnexpectedResponseError, APIConnectionError)
    yield Row("a length that is too small", sends(of_length(5)), either, beyond=HTTPCORE)
    yield Row("a second response when idle", sends_when_idle(FORGED), beyond=AIOHTTP)
    yield Row("a 408 when idle", sends_when_idle(head_of(0, first="HTTP/1.1 408 Request Timeout")), beyond=AIOHTTP)
    yield Row("a half response when idle", sends_when_idle(FORGED[:20]))
    yield Row("an empty line when idle", sends_when_idle(b"\r\n"))


def broken_rows() -> Iterable[Row]:
    """The connection ends, or what comes is not HTTP."""
    for how, verb in (("close", "closes"), ("reset", "resets")):
        yield Broken(f"{verb} before reading", before_reading(how))
        yield Broken(f"{verb} a new connection", before_reading(how), at_accept=True)
        yield Broken(f"{verb} after reading", sends(just(b""), how))
        yield Broken(f"{verb} in the status line", sends(just(b"HTTP/1."), how))
        yield Broken(f"{verb} in the headers", sends(cut(good, 0.4), how))
        yield Broken(f"{verb} in the body", sends(cut(good, 0.9), how))
        yield Broken(f"{verb} in the chunks", sends(cut(chunked(b""), 0.9), how))
        yield Broken(f"{verb} before the last chunk", sends(chunked(b""), how))
        yield Broken(f"{verb} in the gzip", sends(cut(encoded("gzip", gzip.compress), 0.95), how))
    yield Broken("half-closes after reading", sends(just(b""), "half"))
    yield Broken("a length that is too great", sends(of_length(9999), "close"))
    for name, encode in {
        "gzip without its end": lambda body: gzip.compress(body)[:-12],
        "gzip that is none": lambda body: b"no gzip at all",
        "gzip with a wrong checksum": lambda body: gzip.compress(body)[:-8] + bytes(8),
    }.items():
        yield Broken(name, sends(encoded("gzip", encode)))
    yield Broken("deflate that is none", sends(encoded("deflate", lambda body: b"\xff\xff\xff\xff")))
    for name, data in NOT_HTTP.items():
        yield Broken(name, sends(just(data), "close"))
    unknown = wire("HTTP/1.1 200 OK\nTransfer-Encoding: snappy\n\n") + b"snap"
    either = (APIConnectionError, UnexpectedResponseError)  # aiohttp reads on until the connection ends
    yield Row("an unknown transfer coding", sends(just(unknown), "close"), either)


NOT_HTTP = {
    "not HTTP": b"SSH-2.0-OpenSSH_9.6\r\n",
    "a TLS alert": b"\x15\x03\x01\x00\x02\x02\x46",
    "HTTP/2": b"\x00\x00\x12\x04\x00\x00\x00\x00\x00" + bytes(18),
    "no status": b"HTTP/1.1\r\n\r\n",
    "a status of letters": wire("HTTP/1.1 abc OK\nContent-Length: 0\n\n"),
    "a status of two digits": wire("HTTP/1.1 42 OK\nContent-Length: 0\n\n"),
    "a header without a colon": wire("HTTP/1.1 200 OK\nContent-Length 0\n\n"),
    "a header with NUL": wire("HTTP/1.1 200 OK\nX-A: \x00\nContent-Length: 0\n\n"),
    "a header of 1 MB": wire(f"HTTP/1.1 200 OK\nX-A: {'a' * 10**6}\nContent-Length: 0\n\n"),
    "100,000 headers": wire("HTTP/1.1 200 OK\n" + "A: b\n" * 10**5 + "Content-Length: 0\n\n"),
    "two lengths": wire("HTTP/1.1 200 OK\nContent-Length: 2\nContent-Length: 3\n\n{}"),
    "a negative length": wire("HTTP/1.1 200 OK\nContent-Length: -2\n\n{}"),
    "a length of letters": wire("HTTP/1.1 200 OK\nContent-Length: two\n\n{}"),
    "a chunk of a wrong size": wire(CHUNKED) + b"zz\r\n{}\r\n0\r\n\r\n",
    "a chunk longer than its size": wire(CHUNKED) + b"1\r\n{}\r\n0\r\n\r\n",
}


def odd_rows() -> Iterable[Row]:
    """HTTP that is right, with a body that no control plane sends."""
    yield Odd("null", sends(says(b"null")), by_kind={"LIST": (EMPTY,)})
    for name, body in {
        "nothing at all": b"",
        "a page of HTML": b"<html><title>Maintenance</title>",
        "a number": b"7",
        "a list in a list": b"[[]]",
        "NaN": b"[NaN]",
        "half a JSON": b'{"id": "re',
        "100,000 brackets": b"[" * 10**5,
        "100,000 pairs of brackets": b"[" * 10**5 + b"]" * 10**5,
        "a number of 5,000 digits": b"[" + b"9" * 5000 + b"]",
        "not UTF-8": b'{"id": "\xff\xfe"}',
        "UTF-16": '{"id": 1}'.encode("utf-16"),
    }.items():
        yield Odd(name, sends(says(body)))
    either = (UnexpectedResponseError, APIConnectionError)
    yield Row("br, unasked", sends(encoded("br", lambda body: b"\x0b\x02\x80" + body)), either)
    yield Row("an unknown coding", sends(encoded("snappy-9", lambda body: b"\xff\x06" + body)), either)
    twice = encoded("gzip, gzip", lambda body: gzip.compress(gzip.compress(body)))
    yield Row("gzip in gzip", sends(twice), (OK, *either))


def status_rows() -> Iterable[Row]:
    """Another status than 2xx."""
    for status in (301, 302, 303, 307, 308):
        moved = says(b"", f"{status} Moved", "Location: http://localhost:9/v1/orgs")
        yield Row(f"{status}", sends(moved), (APIStatusError,))
    yield Row("304", sends(just(head_of(None, first="HTTP/1.1 304 Not Modified"))), (APIStatusError,))
    yield Row("418", sends(says(b"{}", "418 Teapot")), (APIStatusError,))
    yield Row("401 again and again", sends(says(b"{}", "401 Unauthorized"), acts=False), (AuthenticationError,))
    yield Row("999", sends(says(b"{}", "999 Denied")), (ServerError,))
    yield Row("099", sends(says(b"{}", "099 Odd"), "close"), (APIStatusError, APIConnectionError))
    for status in (502, 503, 504, *range(520, 530)):
        yield Row(f"{status}", sends(says(b"<html>", f"{status} Proxy")), (ServerError,), again="idempotent")
    for text, kind in (("429 Slow", RateLimitError), ("503 Busy", ServerError)):
        for value in ("0", "1", "0.5", "Wed, 21 Oct 2015 07:28:00 GMT"):
            play = sends(says(b"{}", text, f"Retry-After: {value}"), acts=False)
            yield Row(f"{text}, Retry-After: {value}", play, (kind,), again="all")
    for value in ("", "-1", "soon", "1e400", "nan", "inf", "9" * 400, "Wed, 99 Oct 2015 99:28:00 GMT", "1, 2", "\xb2"):
        play = sends(says(b"{}", "503 Busy", f"Retry-After: {value}"), acts=False)
        yield Row(f"503, Retry-After: {value[:30]}", play, (ServerError, RateLimitError), again="any")
    either = (APIStatusError, APIConnectionError)
    yield Row("413 before the body is read", refuse_the_body, either, kinds=("POST big",))


async def refuse_the_body(exchange: Exchange) -> bool:
    await exchange.read_head()
    await exchange.send(head_of(0, "Connection: close", first="HTTP/1.1 413 Content Too Large"))
    return await exchange.end("half")


def slow_rows() -> Iterable[Row]:
    """What ends by the timeout, or by the size that an answer may have."""
    yield Late("never reads", before_reading("hang"))
    yield Late("never reads from a new connection", before_reading("hang"), at_accept=True)
    yield Late("never answers", sends(just(b""), "hang"))
    yield Late("stops in the headers", sends(cut(good, 0.4), "hang"))
    yield Late("stops in the body", sends(cut(good, 0.9), "hang"))
    yield Late("stops before the last chunk", sends(chunked(b""), "hang"))
    yield Late("stops with too great a length", sends(of_length(9999), "hang"))
    yield Late("headers byte by byte", trickling(good, 20))
    yield Late("a body byte by byte", trickling(of_length(9999), 170))
    interim = "httpcore looks at no time limit while more interim responses come"
    slow = {"own httpx.Client": interim, "own httpx2.Client": interim}
    yield Endless("100 without end", endlessly(just(b""), b"HTTP/1.1 100 Continue\r\n\r\n" * 100), beyond=slow)
    yield Endless("headers without end", endlessly(just(b"HTTP/1.1 200 OK\r\n"), b"A: b\r\n" * 100))
    yield Endless("empty lines without end", endlessly(just(b""), b"\r\n" * 1000))
    yield Endless("a body without end", endlessly(raw(TO_THE_END), b" " * 2**16))
    yield Endless("chunks without end", endlessly(raw(CHUNKED, b""), chunk(b" " * 2**16)))
    yield Endless("trailers without end", endlessly(raw(CHUNKED, b"0\r\n"), b"A: b\r\n" * 1000))
    block, packed = zeros(), TO_THE_END.replace("\n\n", "\nContent-Encoding: gzip\n\n")
    yield Endless("a gzip bomb", endlessly(raw(packed, GZIP_HEAD), block))
    yield Endless("a deflate bomb", endlessly(raw(packed.replace("gzip", "deflate"), b"\x78\x9c"), block))
    wanted = (APITimeoutError, APIConnectionError, ServerError)
    error = raw(packed.replace("200 OK", "500 Oh"), GZIP_HEAD)
    yield Row("a gzip bomb in a 500", endlessly(error, block), wanted, is_slow=True)


ROWS = [*good_rows(), *forged_rows(), *broken_rows(), *odd_rows(), *status_rows(), *slow_rows()]
