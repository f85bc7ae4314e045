"""A real HTTP server on loopback that a test scripts and that counts what reaches it.

It runs in a thread of its own, so that sync calls and several event loops can use it.
"""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple, Self

if TYPE_CHECKING:
    import ssl
    from types import TracebackType


class Request(NamedTuple):
    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    number: int
    """Counted from 1, over all connections."""


class Reply(NamedTuple):
    status: int = 200
    body: bytes = b"[]"
    headers: tuple[tuple[str, str], ...] = (("Content-Type", "application/json"),)
    missing: int = 0
    """Bytes that are announced but never sent."""
    then: str = "keep"
    """What happens to the connection: keep, close, hang (nothing more is sent), or drip (what is missing, slowly)."""

    @classmethod
    def of(cls, value: Any, status: int = 200) -> Reply:
        return cls(status, json.dumps(value).encode())

    def encode(self) -> bytes:
        headers = (*self.headers, ("Content-Length", str(len(self.body) + self.missing)))
        head = "".join(f"{name}: {value}\r\n" for name, value in headers)
        return f"HTTP/1.1 {self.status} Whatever\r\n{head}\r\n".encode() + self.body


Script = Callable[[Request], Awaitable[Reply | bytes | None]]
"""What to answer: `None` breaks the connection, bytes are sent as they are before it is closed."""


async def empty_list(request: Request) -> Reply:
    return Reply()


class Loopback:
    """The server, while it is used as a context manager."""

    def __init__(self, script: Script = empty_list, *, tls: ssl.SSLContext | None = None) -> None:
        self.script = script
        self.tls = tls
        self.requests: list[Request] = []
        self.connections = 0
        self.open = 0
        self.most_open = 0
        self.port = 0
        self._changed = threading.Condition()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="loopback")
        self._tasks: set[asyncio.Task[Any]] = set()

    @property
    def url(self) -> str:
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}"

    def wait_until(self, condition: Callable[[Loopback], bool]) -> None:
        """Wait for what the server sees; fail after a minute."""
        with self._changed:
            assert self._changed.wait_for(lambda: condition(self), 60), "the server did not see that"

    def __enter__(self) -> Self:
        self._thread.start()
        self._server = self._run(asyncio.start_server(self._serve, "127.0.0.1", 0, backlog=2048, ssl=self.tls))
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._run(self._stop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _run(self, coroutine: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(60)

    async def _stop(self) -> None:
        # asyncio loses a connection that is being accepted when its server closes: let it become one of our tasks first.
        for _ in range(5):
            await asyncio.sleep(0)
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self._count(connections=1)
        try:
            while await self._answer(reader, writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # the client has left, or the test is over
        finally:
            writer.close()
            with suppress(ConnectionError, asyncio.CancelledError):
                await writer.wait_closed()
            self._count(connections=-1)
            self._tasks.discard(task)

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Serve one request; whether the connection can serve another."""
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        first, *lines = head.strip().split("\r\n")
        headers: dict[str, str] = {}
        for name, _, value in (line.partition(":") for line in lines):
            # Two headers of one name are one with both values.
            headers[name.lower()] = ", ".join([*filter(None, [headers.get(name.lower())]), value.strip()])
        body = await reader.readexactly(int(headers.get("content-length", 0)))
        method, target, _ = first.split(" ")
        request = Request(method, target, headers, body, len(self.requests) + 1)
        with self._changed:
            self.requests.append(request)
            self._changed.notify_all()
        # A client that gives up closes its connection, and then nobody waits for the answer.
        answer = asyncio.ensure_future(self.script(request))
        leaving = asyncio.ensure_future(reader.read(1))
        try:
            await asyncio.wait((answer, leaving), return_when=asyncio.FIRST_COMPLETED)
            if not answer.done():
                return False
            reply = await answer
        finally:
            answer.cancel()
            leaving.cancel()
            await asyncio.gather(answer, leaving, return_exceptions=True)
        if reply is None:
            writer.transport.abort()
            return False
        writer.write(reply if isinstance(reply, bytes) else reply.encode())
        await writer.drain()
        if not isinstance(reply, Reply):
            return False
        if reply.then == "drip":
            for _ in range(reply.missing):
                await asyncio.sleep(0.02)
                writer.write(b" ")
                await writer.drain()
        elif reply.then == "hang":
            await reader.read(1)  # until the client leaves
        return reply.then in ("keep", "drip")

    def _count(self, *, connections: int) -> None:
        with self._changed:
            self.open += connections
            self.connections += max(connections, 0)
            self.most_open = max(self.most_open, self.open)
            self._changed.notify_all()


async def never(request: Request) -> Reply:
    """No answer, however long one waits."""
    await asyncio.get_running_loop().create_future()
    raise AssertionError


def always(reply: Reply | bytes | None) -> Script:
    async def script(request: Request) -> Reply | bytes | None:
        return reply

    return script
