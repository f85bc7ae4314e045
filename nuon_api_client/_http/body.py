"""Read a response's body: decompress it as it comes, and keep no more of it than is allowed."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress

from nuon_api_client.errors import APIConnectionError
from nuon_api_client.types import RawResponse

_EXCERPT = 64 * 1024
"""Bytes that are kept of a body that is too large: enough to say what it was."""

_STEP = 1024 * 1024
"""Bytes that are decompressed at a time, so that a small part cannot become a large one at once."""


_LEAST = 1024 * 1024
"""Bytes that may come of a compressed body, however small it has to be."""

_ANY_FRAME = zlib.MAX_WBITS | 32
"""Tells zlib to look whether it is given gzip or zlib."""

_GZIP = b"\x1f"
"""How a further member of a gzip body begins; anything else after the end is padding, which gunzip ignores too."""


class Body:
    """The body of one response.

    HTTP libraries decompress each part that comes as a whole, a thousand times its size if the server wants it so, and
    do not tell a body that was cut short from a whole one. So the parts are taken as they come, and decompressed here.

    Args:
        encoding: the header `Content-Encoding`; `""` for parts that need no decompression.
        most: bytes, decompressed, that the body may have.
    """

    def __init__(self, encoding: str, most: int) -> None:
        self._most, self._data, self._came = most, bytearray(), 0
        # What was not asked for stays as it came.
        self._inflate = _Inflate() if encoding.strip().lower() in ("gzip", "x-gzip", "deflate") else None
        self.whole = True

    def add(self, part: bytes) -> bool:
        """Take the next part as it came, and return whether to go on: not if the body is too large.

        Raises:
            APIConnectionError: it cannot be decompressed.
        """
        self._came += len(part)
        if self._inflate is None:
            return self._keep(part)
        # What comes counts too: there are compressed bodies without end that decompress to nothing.
        self.whole = self._came <= 2 * self._most + _LEAST
        return self.whole and all(self._keep(piece) for piece in self._inflate.pieces(part))

    def _keep(self, piece: bytes) -> bool:
        self._data += piece  # not a list of pieces: a server may send a body byte by byte
        self.whole = len(self._data) <= self._most
        return self.whole

    def response(self, status: int, headers: Mapping[str, str]) -> RawResponse:
        """Return the response, once all parts have come, or the first of a body that is too large.

        Raises:
            APIConnectionError: the compressed body was cut short.
        """
        if not self.whole:
            return RawResponse(status, headers, bytes(self._data[:_EXCERPT]), whole=False)
        if self._inflate is not None and not self._inflate.ended:
            raise APIConnectionError("the connection broke: the compressed body was cut short")
        return RawResponse(status, headers, bytes(self._data))


_HEAD = 2
"""Bytes that tell zlib's frame from the bare format."""


class _Inflate:
    """Decompresses gzip (of several members too) and deflate (with or without zlib's frame), piece by piece."""

    def __init__(self) -> None:
        self._stream = zlib.decompressobj(_ANY_FRAME)
        self._head = b""
        self._began = False

    @property
    def ended(self) -> bool:
        """Whether all that was begun has come to its end; a body of no bytes has."""
        return self._stream.eof or not self._head

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """Yield what the next part decompresses to, no more than `_STEP` bytes at a time."""
        if not self._began:
            self._head += data
            if len(self._head) < _HEAD:
                return
            data = self._head
        is_full = False
        while data or is_full:
            if self._stream.eof:
                if not data.startswith(_GZIP):
                    return
                self._stream = zlib.decompressobj(_ANY_FRAME)
            piece = self._piece(data)
            yield piece
            # A full piece may have left something inside zlib, though all data was taken.
            is_full = len(piece) == _STEP
            data = self._stream.unused_data or self._stream.unconsumed_tail

    def _piece(self, data: bytes) -> bytes:
        began, self._began = self._began, True
        try:
            return self._stream.decompress(data, _STEP)
        except zlib.error as error:
            if not began:  # some servers mean by deflate the bare format
                self._stream = zlib.decompressobj(-zlib.MAX_WBITS)
                with suppress(zlib.error):
                    return self._stream.decompress(data, _STEP)
            reason = f"the connection broke: the compressed body cannot be read ({error})"
        raise APIConnectionError(reason)
