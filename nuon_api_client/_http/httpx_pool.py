"""Connections of httpx and httpx2, in a pool of ours.

Their own pool looks through all connections and its whole queue for every request, which is quadratic, and loses the
place of a cancelled request. This one stands where theirs does, below `handle_request` of their transports: that is
where tools such as OpenTelemetry, vcrpy and pytest-httpx look on.

A connection is used again only if it is idle and clean: its last response has come to its end, nothing has come after
it, the server has not closed it, and it was not kept too long.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from threading import Lock, Timer
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from nuon_api_client._http.backends import SWEEP
from nuon_api_client._http.httpx_lines import EXTENSION, AsyncLine, Core, SyncLine, is_clean, is_stale

if TYPE_CHECKING:
    import httpcore

LineT = TypeVar("LineT", AsyncLine, SyncLine)


class Idle(Generic[LineT]):
    """The connections that no request uses, the one that was used last on top."""

    def __init__(self) -> None:
        self._lines: list[LineT] = []
        self._lock = Lock()
        self._closed = False

    def __len__(self) -> int:
        return len(self._lines)

    def put(self, line: LineT) -> bool:
        """Keep a connection whose response was read, and return whether it can be kept."""
        with self._lock:
            if self._closed or not is_clean(line.connection):
                return False
            self._lines.append(line)
            return True

    def take(self) -> tuple[LineT | None, list[LineT]]:
        """Return a connection to use, if there is one, and those that were found to be of no use."""
        stale: list[LineT] = []
        with self._lock:
            while self._lines:
                line = self._lines.pop()
                if not is_stale(line.connection):
                    return line, stale
                stale.append(line)
        return None, stale

    def take_stale(self) -> list[LineT]:
        """Return those that are of no use any more."""
        with self._lock:
            stale = [line for line in self._lines if is_stale(line.connection)]
            self._lines = [line for line in self._lines if line not in stale]
        return stale

    def end(self) -> list[LineT]:
        """Keep none from now on, and return all."""
        with self._lock:
            self._closed, lines, self._lines = True, self._lines, []
        return lines


class AsyncPool:
    """The connections of one event loop to one server."""

    def __init__(self, core: Core, connect: Callable[[Any, Any], Any]) -> None:
        self._core, self._connect = core, connect
        self._idle: Idle[AsyncLine] = Idle()
        self._dead: list[AsyncLine] = []
        self._burial: asyncio.Task[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._disowned = False

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request over a connection that nobody else uses until the response is closed."""
        line, stale = self._idle.take()
        self._bury(stale)
        if line is None:
            line = AsyncLine(self._core, request.url, self._connect)
        line.progress = request.extensions.get(EXTENSION) or line.progress
        try:
            response: httpcore.Response = await line.connection.handle_async_request(request)
        except BaseException:
            await line.aclose()
            raise
        response.stream = _AsyncBody(response.stream, line, self)
        return response

    async def give_back(self, line: AsyncLine) -> None:
        """Keep a connection for the next request, or close it if it is in the middle of a response, or not clean."""
        if not self._idle.put(line):
            await line.aclose()
        elif self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(SWEEP, self._sweep)

    def _sweep(self) -> None:
        self._timer = None
        if self._disowned:
            return
        self._bury(self._idle.take_stale())
        if self._idle:
            self._timer = asyncio.get_running_loop().call_later(SWEEP, self._sweep)

    def _bury(self, lines: list[AsyncLine]) -> None:
        # In a task, so that no call that is cancelled leaves some of them open.
        self._dead += lines
        if self._dead and (self._burial is None or self._burial.done()):
            self._burial = asyncio.ensure_future(self._close_dead())

    async def _close_dead(self) -> None:
        while self._dead:
            await self._dead.pop().aclose()

    async def aclose(self) -> None:
        """Close the idle connections now, and each of the others when it is given back."""
        if self._disowned:
            return
        if self._timer is not None:
            self._timer.cancel()
        self._bury(self._idle.end())
        if self._burial is not None:
            await asyncio.shield(self._burial)

    def disown(self) -> None:
        """Touch the connections no more."""
        self._disowned = True


class _AsyncBody:
    def __init__(self, stream: Any, line: AsyncLine, pool: AsyncPool) -> None:
        self._stream, self._pool = stream, pool
        self._line: AsyncLine | None = line

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._stream.__aiter__()  # type: ignore[no-any-return]

    async def aclose(self) -> None:
        line, self._line = self._line, None
        if line is not None:  # a second call must not give back a connection that is another's by now
            try:
                await self._stream.aclose()
            finally:
                await self._pool.give_back(line)


class SyncPool:
    """The connections of all sync calls to one server."""

    def __init__(self, core: Core, connect: Callable[[Any, Any], Any]) -> None:
        self._core, self._connect = core, connect
        self._idle: Idle[SyncLine] = Idle()
        self._timer: Timer | None = None

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Do as `AsyncPool.handle_async_request` does."""
        line, stale = self._idle.take()
        self._close(stale)
        if line is None:
            line = SyncLine(self._core, request.url, self._connect)
        line.progress = request.extensions.get(EXTENSION) or line.progress
        try:
            response: httpcore.Response = line.connection.handle_request(request)
        except BaseException:
            line.close()
            raise
        response.stream = _SyncBody(response.stream, line, self)
        return response

    def give_back(self, line: SyncLine) -> None:
        """Do as `AsyncPool.give_back` does."""
        if not self._idle.put(line):
            line.close()
        elif len(self._idle) > 1:
            # Calls of many threads at once have left these. A program of one thread stays one: it keeps its one
            # connection until its next call.
            self._start_timer()

    def _start_timer(self) -> None:
        if self._timer is None:
            timer = Timer(SWEEP, self._sweep)
            timer.daemon = True
            with suppress(RuntimeError):  # no more threads, or the program ends: then the next call looks after them
                timer.start()
                self._timer = timer

    def _sweep(self) -> None:
        self._timer = None
        self._close(self._idle.take_stale())
        if self._idle:
            self._start_timer()

    def _close(self, lines: list[SyncLine]) -> None:
        for line in lines:
            line.close()

    def close(self) -> None:
        """Do as `AsyncPool.aclose` does."""
        if self._timer is not None:
            self._timer.cancel()
        self._close(self._idle.end())


class _SyncBody:
    def __init__(self, stream: Any, line: SyncLine, pool: SyncPool) -> None:
        self._stream, self._pool = stream, pool
        self._line: SyncLine | None = line

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def close(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            try:
                self._stream.close()
            finally:
                self._pool.give_back(line)
