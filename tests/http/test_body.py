"""Bodies: decompressed piece by piece, bounded, and never taken for whole when they were cut."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nuon_api_client import APIConnectionError, ConfigurationError, NuonClient, ServerError, UnexpectedResponseError
from nuon_api_client._http import body as body_module
from nuon_api_client._http.body import Body
from nuon_api_client.api.orgs import get_orgs
from tests.support.clients import ASYNC, SYNC, call
from tests.support.loopback import Loopback, Reply, always

Serve = Callable[..., Loopback]
with_each = pytest.mark.parametrize("kind", ASYNC + SYNC)


def bare_deflate(data: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(data) + compressor.flush()


ENCODERS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "plain": ("", bytes),
    "identity": ("identity", bytes),
    "gzip": ("gzip", gzip.compress),
    "x-gzip, in capitals": (" X-GZIP ", gzip.compress),
    "gzip of two members": ("gzip", lambda data: gzip.compress(data[:7]) + gzip.compress(data[7:])),
    "gzip, padded": ("gzip", lambda data: gzip.compress(data) + bytes(9)),
    "deflate": ("deflate", zlib.compress),
    "deflate without zlib's frame": ("deflate", bare_deflate),
}


@pytest.fixture(autouse=True, scope="module")
def _step() -> Iterator[None]:
    before = body_module._STEP
    yield
    body_module._STEP = before


each_encoding = pytest.mark.parametrize("name", ENCODERS)


def cut(data: bytes, size: int) -> Iterator[bytes]:
    for start in range(0, len(data), size):
        yield data[start : start + size]


repetitive = st.tuples(st.binary(min_size=1, max_size=9), st.integers(1, 500)).map(lambda both: both[0] * both[1])


@each_encoding
@given(data=st.binary(max_size=5000) | repetitive, size=st.integers(1, 400), step=st.integers(1, 300))
def test_parts_of_any_size_make_the_body(name: str, data: bytes, size: int, step: int) -> None:
    body_module._STEP = step  # bytes that are decompressed at a time; the fixture below sets it back
    encoding, encode = ENCODERS[name]
    body = Body(encoding, len(data))
    assert all(body.add(part) for part in cut(encode(data), size))
    response = body.response(200, {})
    assert (response.content, response.whole) == (data, True)


@each_encoding
def test_a_body_that_is_too_large_is_not_read_further(name: str) -> None:
    encoding, encode = ENCODERS[name]
    data = bytes(range(256)) * 1024
    body = Body(encoding, len(data) - 1)
    taken = [body.add(part) for part in cut(encode(data), 512)]
    assert taken.index(False) <= len(taken)
    response = body.response(200, {})
    assert not response.whole
    assert data.startswith(response.content)


def test_a_small_part_does_not_become_a_large_one_at_once() -> None:
    body_module._STEP = 2**20
    body = Body("gzip", 10**6)
    assert not body.add(gzip.compress(bytes(100 * 2**20)))
    assert len(body._data) < 3 * 2**20, "of a hundred MiB, only what is needed to see that it is too much"


@pytest.mark.parametrize("name", [name for name in ENCODERS if ENCODERS[name][0] not in ("", "identity")])
@given(data=st.binary(min_size=1, max_size=2000), share=st.floats(0, 1, exclude_max=True))
def test_a_body_that_was_cut_short_is_a_broken_connection(name: str, data: bytes, share: float) -> None:
    encoding, encode = ENCODERS[name]
    whole = encode(data)
    part = whole[: max(1, int(len(whole) * share))]
    body = Body(encoding, 10**6)
    try:
        body.add(part)
        response = body.response(200, {})
    except APIConnectionError as error:
        assert "the connection broke" in str(error)  # noqa: PT017  # or it was whole already
    else:
        assert response.content == data or name == "gzip of two members"


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip", "nonsense"])
def test_what_was_not_asked_for_stays_as_it_came(encoding: str) -> None:
    body = Body(encoding, 100)
    assert body.add(b"as it came")
    assert body.response(200, {}).content == b"as it came"


def test_a_compressed_body_of_nothing_without_end_is_too_large() -> None:
    body = Body("gzip", 1000)
    member, taken = gzip.compress(b""), 0
    while body.add(member * 1000):
        taken += 1
        assert taken < 1000, "it goes on for ever"
    assert not body.response(200, {}).whole


def test_no_body_needs_no_end() -> None:
    assert Body("gzip", 100).response(204, {}).content == b""


def answer(status: int, content: bytes, encoding: str = "") -> Reply:
    headers = (("Content-Type", "application/json"), *([("Content-Encoding", encoding)] if encoding else []))
    return Reply(status, content, headers)


@with_each
@pytest.mark.parametrize("encoding", ["", "gzip"])
async def test_max_response_size_counts_decompressed_bytes(kind: str, encoding: str, serve: Serve) -> None:
    content = b"[" + b" " * 98 + b"]"
    server = serve(always(answer(200, gzip.compress(content) if encoding else content, encoding)))
    assert (await call(kind, server.url, get_orgs, max_response_size=100)).parsed == []
    with pytest.raises(
        UnexpectedResponseError, match=r"more came where at most 99 bytes \(max_response_size\) was expected"
    ) as raised:
        await call(kind, server.url, get_orgs, max_response_size=99, max_retries=2)
    assert raised.value.status_code == 200
    assert len(server.requests) == 2, "it is not asked for again"


@with_each
async def test_the_start_of_a_failure_that_is_too_large_is_kept(kind: str, serve: Serve) -> None:
    server = serve(always(answer(500, b"out of memory " * 10_000)))
    with pytest.raises(ServerError, match="500: out of memory out of") as raised:
        await call(kind, server.url, get_orgs, max_response_size=80_000)
    assert len(str(raised.value.body)) == 64 * 1024


@with_each
async def test_a_read_whose_compressed_body_was_cut_is_sent_again(kind: str, serve: Serve) -> None:
    content = gzip.compress(b"[]")

    async def cut_first(request: Any) -> Reply:
        return answer(200, content[:-1] if request.number == 1 else content, "gzip")

    server = serve(cut_first)
    assert (await call(kind, server.url, get_orgs, max_retries=1)).parsed == []
    assert len(server.requests) == 2


@pytest.mark.parametrize("bad", [0, -1, 1.5, "1", True, None])
def test_a_size_that_is_none_is_refused(bad: Any) -> None:
    with pytest.raises(ConfigurationError, match="max_response_size is"):
        NuonClient(max_response_size=bad)
