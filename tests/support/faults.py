"""A server on loopback that misbehaves as told: in the midst of a request, of a response, or between two.

What it answers names the object and the org that the request was about, so that an answer that reaches another call is
seen. It counts how often each request has reached it whole.
"""

from __future__ import annotations

import asyncio
import json
import socket
import struct
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import unquote

from tests.support.loopback import Loopback, Request

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Iterator

STEP = 0.02
"""Seconds between two bytes of what trickles."""


def subject_of(request: Request) -> str:
    """Return the id of the object that a request is about: in the body of a POST, else in the path."""
    if request.method == "POST":
        return str(json.loads(request.body)["name"]).split()[0]
    path = unquote(request.target.partition("?")[0])
    return path.removesuffix("/installs").rpartition("/")[2]


def value_of(request: Request) -> object:
    """Return what a good answer holds: the object, or a list of it."""
    value = {"id": subject_of(request), "org_id": request.headers.get("x-nuon-org-id", "")}
    return [value] if request.target.partition("?")[0].endswith("/installs") else value


def body_of(request: Request) -> bytes:
    return json.dumps(value_of(request)).encode()


def head_of(length: int | None, *lines: str, first: str = "HTTP/1.1 200 OK") -> bytes:
    """Return a response's head; without a length if that is `None`."""
    every = [first, "Content-Type: application/json", "X-Nuon-Page-Next: false", *lines]
    every += [] if length is None else [f"Content-Length: {length}"]
    return "\r\n".join([*every, "", ""]).encode()


def good(request: Request, *lines: str, first: str = "HTTP/1.1 200 OK") -> bytes:
    """Return a whole response that is right, with these header lines too."""
    body = body_of(request)
    return head_of(len(body), *lines, first=first) + body


class Exchange:
    """One request on one connection, for a play to answer."""

    def __init__(self, server: FaultServer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.server, self.reader, self.writer = server, reader, writer
        self._begun = b""

    async def begins(self) -> bool:
        """Wait for the first byte of a request; whether one comes."""
        self._begun = await self.reader.read(1)
        return bool(self._begun)

    async def read_head(self) -> Request:
        head = (self._begun + await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        first, *lines = head.strip().split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        method, target, _ = first.split(" ")
        return Request(method, target, headers, b"", len(self.server.requests) + 1)

    async def read(self, *, acts: bool = True) -> Request:
        """Read a request to its end, and count it, unless the server refuses to act on it."""
        request = await self.read_head()
        body = await self.reader.readexactly(int(request.headers.get("content-length", 0)))
        request = request._replace(body=body)
        with self.server._changed:
            self.server.requests.append(request)
            if acts:
                self.server.acted[subject_of(request)] += 1
            self.server._changed.notify_all()
        return request

    async def together(self) -> None:
        """Wait until as many exchanges as the server plays are this far: until then, none has an idle connection."""
        await self.server.all_here()

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def end(self, how: str) -> bool:
        """End the exchange, and the connection too unless `how` is "keep"; whether it can serve another request.

        The connection is closed, reset, half-closed (nothing more is sent), or left hanging; "idle close" and "idle
        reset" do that after the call, when the test releases the server.
        """
        if how.startswith("idle "):
            how = how.removeprefix("idle ")
            async with self.server.released():
                await self._cut(how)
        else:
            await self._cut(how)
        if how in ("half", "hang"):
            await self.leaves()
        return how == "keep"

    async def _cut(self, how: str) -> None:
        if how == "close":
            self.writer.close()
            await self.writer.wait_closed()
        elif how == "reset":
            self.reset()
        elif how == "half":
            self.writer.write_eof()

    def reset(self) -> None:
        linger = struct.pack("ii", 1, 0)  # on, for 0 seconds: what is not sent yet is thrown away, and RST is sent
        self.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.writer.transport.abort()

    async def leaves(self) -> None:
        """Wait until the client closes the connection, or the test is over."""
        while await self.reader.read(2**16):
            pass


Play: TypeAlias = Callable[[Exchange], Awaitable[bool]]
"""How one exchange goes; whether the connection can serve another request."""


async def well(exchange: Exchange) -> bool:
    """Answer as a good server does."""
    await exchange.send(good(await exchange.read()))
    return True


class FaultServer(Loopback):
    """Plays `play` for as many exchanges as it is set to, then answers well.

    Attributes:
        acted: how often each object's request has reached the server, other than those that it refused to act on.
        chooses: gives the play for each exchange, if it is set.
    """

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        super().__init__(tls=tls)
        self.acted: Counter[str] = Counter()
        self.chooses: Callable[[], Play] | None = None
        self._play: Play = well
        self._left: float = 0
        self._at_once = False
        self._missing = 0
        self._here = asyncio.Event()
        self._turns: list[_Turn] = []

    def plays(self, play: Play, times: float = 1, *, at_accept: bool = False, together: int = 1) -> None:
        """Misbehave in the next exchanges, or on the next connections, before anything is read there.

        `together` is the number of calls that the test makes at once.
        """
        self._play, self._left, self._at_once, self._missing = play, times, at_accept, together

    def behaves(self) -> None:
        self._left = 0

    def release(self) -> None:
        """Let the plays go on that wait for the end of their call, and wait until they have done so."""
        self._run(self._release())

    async def all_here(self) -> None:
        self._missing -= 1
        if self._missing <= 0:
            here, self._here = self._here, asyncio.Event()
            here.set()
        else:
            await self._here.wait()

    @asynccontextmanager
    async def released(self) -> AsyncIterator[None]:
        """Wait until the test says that the call has ended; it goes on when this context ends."""
        turn = _Turn()
        self._turns.append(turn)
        await turn.comes.wait()
        try:
            yield
        finally:
            turn.is_over.set()

    async def _release(self) -> None:
        turns, self._turns = self._turns, []
        for turn in turns:
            turn.comes.set()
        for turn in turns:
            await turn.is_over.wait()

    def _takes(self) -> Play:
        if self.chooses is not None:
            return self.chooses()
        if self._left <= 0:
            return well
        self._left -= 1
        return self._play

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        exchange = Exchange(self, reader, writer)
        if self._at_once and self._left > 0:
            return await self._takes()(exchange)
        if not await exchange.begins():
            return False
        return await self._takes()(exchange)


class _Turn:
    """When a play may go on, and when it has done so."""

    def __init__(self) -> None:
        self.comes, self.is_over = asyncio.Event(), asyncio.Event()


def sends(make: Callable[[Request], bytes], then: str = "keep", *, acts: bool = True) -> Play:
    """Read the request, send what `make` makes, and end the exchange; see `Exchange.end`."""

    async def play(exchange: Exchange) -> bool:
        request = await exchange.read(acts=acts)
        if then.startswith("idle "):
            await exchange.together()
        await exchange.send(make(request))
        return await exchange.end(then)

    return play


def before_reading(how: str) -> Play:
    """End the connection before the request is read."""

    async def play(exchange: Exchange) -> bool:
        return await exchange.end(how)

    return play


def endlessly(start: Callable[[Request], bytes], chunk: bytes) -> Play:
    """Send a start, and then the same again and again, as fast as the client takes it."""

    async def play(exchange: Exchange) -> bool:
        await exchange.send(start(await exchange.read()))
        while True:
            await exchange.send(chunk)

    return play


def trickling(make: Callable[[Request], bytes], start: int) -> Play:
    """Send the first bytes at once and the rest one by one, and then spaces, with no end."""

    async def play(exchange: Exchange) -> bool:
        data = make(await exchange.read())
        await exchange.send(data[:start])
        for byte in _with_no_end(data[start:]):
            await asyncio.sleep(STEP)
            await exchange.send(byte)
        raise AssertionError

    return play


def _with_no_end(data: bytes) -> Iterator[bytes]:
    for index in range(len(data)):
        yield data[index : index + 1]
    while True:
        yield b" "


def sends_when_idle(more: bytes) -> Play:
    """Answer well, and send more on the connection when the call has ended."""

    async def play(exchange: Exchange) -> bool:
        request = await exchange.read()
        await exchange.together()
        await exchange.send(good(request))
        async with exchange.server.released():
            with suppress(ConnectionError):  # the client may have closed it
                await exchange.send(more)
        return True

    return play


def in_turn(*plays: Play) -> Play:
    """Play one after another, and the last one from then on."""
    left = list(plays)

    async def play(exchange: Exchange) -> bool:
        return await (left.pop(0) if len(left) > 1 else left[0])(exchange)

    return play
