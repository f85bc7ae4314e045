"""What a server may send: functions from a request to bytes."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from typing import TypeAlias

from tests.support.faults import body_of, good, head_of
from tests.support.loopback import Request

Make: TypeAlias = Callable[[Request], bytes]

TO_THE_END = "HTTP/1.1 200 OK\nContent-Type: application/json\nX-Nuon-Page-Next: false\n\n"
"""A head without a length: the body ends with the connection."""
CHUNKED = TO_THE_END.replace("\n\n", "\nTransfer-Encoding: chunked\n\n")
FORGED = good(Request("GET", "/v1/releases/forged", {"x-nuon-org-id": "forged"}, b"", 0))
"""A whole response that nobody has asked for."""
GZIP_HEAD = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03"


def wire(head: str) -> bytes:
    return head.replace("\n", "\r\n").encode("latin-1")


def raw(head: str, body: bytes | None = None) -> Make:
    """Send a head as it stands, and a body: the good one if none is given."""
    return lambda request: wire(head) + (body_of(request) if body is None else body)


def with_lines(*lines: str, first: str = "HTTP/1.1 200 OK") -> Make:
    """Send the good response, with these header lines too."""
    return lambda request: good(request, *lines, first=first)


def says(body: bytes, status: str = "200 OK", *lines: str) -> Make:
    """Send this body in the place of the good one."""
    return lambda request: head_of(len(body), *lines, first=f"HTTP/1.1 {status}") + body


def just(data: bytes) -> Make:
    """Send these bytes, whatever the request."""
    return lambda request: data


def after(data: bytes, make: Make) -> Make:
    return lambda request: data + make(request)


def before(make: Make, data: bytes) -> Make:
    return lambda request: make(request) + data


def of_length(length: int) -> Make:
    """Send the good response with a length that is not its own."""
    return lambda request: head_of(length) + body_of(request)


def cut(make: Make, part: float) -> Make:
    """Send only a part of it, between 0 and 1."""
    return lambda request: make(request)[: int(len(make(request)) * part)]


def encoded(coding: str, encode: Callable[[bytes], bytes]) -> Make:
    def make(request: Request) -> bytes:
        body = encode(body_of(request))
        return head_of(len(body), f"Content-Encoding: {coding}") + body

    return make


def chunk(data: bytes, extension: bytes = b"") -> bytes:
    return b"%x%b\r\n%b\r\n" % (len(data), extension, data)


def chunked(end: bytes, extension: bytes = b"") -> Make:
    """Send the good body in chunks of 7 bytes, and then this end."""

    def make(request: Request) -> bytes:
        body = body_of(request)
        chunks = (chunk(body[index : index + 7], extension) for index in range(0, len(body), 7))
        return wire(CHUNKED) + b"".join(chunks) + end

    return make


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


def zeros(size: int = 10**6) -> bytes:
    """So many zeros as raw deflate, which can be sent again and again."""
    packer = zlib.compressobj(9, wbits=-zlib.MAX_WBITS)
    return packer.compress(bytes(size)) + packer.flush(zlib.Z_FULL_FLUSH)
