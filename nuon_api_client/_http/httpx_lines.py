"""One connection of httpx and httpx2: when it must give up, what was written to it, and whether it can be used again."""

from __future__ import annotations

import importlib
import math
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from importlib.util import find_spec
from types import ModuleType
from typing import Any, TypeAlias

from nuon_api_client._http.backends import KEEP_ALIVE
from nuon_api_client._http.environment import proxy_for, tls_context

Core: TypeAlias = ModuleType
"""`httpcore` or `httpcore2`, which do the work of httpx and httpx2."""

_CHUNK = 64 * 1024
"""Bytes to write at a time in a sync call, which looks at its deadline in between."""

EXTENSION = "nuon_api_client"
"""Under this name a request carries its `Progress` to its connection."""


class Progress:
    """What a request and its connection tell each other.

    Attributes:
        deadline: when to give up, by `time.monotonic`.
        tried: whether a connection has begun to connect, or to write the request.
        written: whether any of the request was written. What was tried and not written can be sent again, whatever it
            is. (A mock neither tries nor writes.)
    """

    __slots__ = ("deadline", "tried", "written")

    def __init__(self, deadline: float) -> None:
        self.deadline = deadline
        self.tried = self.written = False

    def left(self, timeout: float | None) -> float | None:
        """Return the seconds that a wait for the network may take."""
        if math.isinf(self.deadline):
            return timeout
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left if timeout is None else min(left, timeout)


class AsyncLine:
    """One connection, and the network below it.

    Args:
        core: httpcore.
        url: where to connect to.
        connect: makes the connection, given the URL and the network backend, which is the line itself.
    """

    def __init__(self, core: Core, url: Any, connect: Callable[[Any, Any], Any]) -> None:
        self.progress = Progress(math.inf)
        self._network, self.stream = core.AnyIOBackend(), None
        self._is_plain = url.scheme == b"http"
        self.connection = connect(url, self)

    async def connect_tcp(self, *args: Any, **kwargs: Any) -> AsyncStream:
        """Do as httpcore's network backends do."""
        self.progress.tried = True
        self.stream = await self._network.connect_tcp(*args, **kwargs)
        return AsyncStream(self.stream, self, carries=self._is_plain)

    async def aclose(self) -> None:
        """Close the connection, in whatever state it is."""
        if self.stream is not None:
            with suppress(Exception):
                await self.stream.aclose()


class AsyncStream:
    """A network stream that notes what was written.

    Args:
        stream: httpcore's.
        line: the connection.
        carries: whether requests are written to it. (What is written for https before there is TLS is for a proxy.)
    """

    def __init__(self, stream: Any, line: AsyncLine, *, carries: bool) -> None:
        self._stream, self._line, self._carries = stream, line, carries
        self.read, self.aclose, self.get_extra_info = stream.read, stream.aclose, stream.get_extra_info

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all bytes."""
        self._line.progress.tried = True
        await self._stream.write(buffer, timeout)
        if self._carries:
            self._line.progress.written = True

    async def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> AsyncStream:
        """Go on encrypted."""
        # From now on, this is what is to be closed: a sync socket that was wrapped is an empty shell.
        self._line.stream = await self._stream.start_tls(ssl_context, server_hostname, timeout)
        return AsyncStream(self._line.stream, self._line, carries=True)


class SyncLine:
    """Like `AsyncLine`."""

    def __init__(self, core: Core, url: Any, connect: Callable[[Any, Any], Any]) -> None:
        self.progress = Progress(math.inf)
        self._network, self.stream = core.SyncBackend(), None
        self._is_plain = url.scheme == b"http"
        self.connection = connect(url, self)

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **kwargs: Any) -> SyncStream:
        """Do as httpcore's network backends do; but the time limit is for all addresses of the host together."""
        self.progress.tried = True
        waits = Progress(math.inf if timeout is None else time.monotonic() + timeout)
        left = _addresses(host, port)
        while left:
            address = left.pop(0)
            try:
                seconds = self.progress.left(waits.left(timeout))
                self.stream = self._network.connect_tcp(address, port, timeout=seconds, **kwargs)
                break
            except Exception:
                if not left:
                    raise
        return SyncStream(self.stream, self, carries=self._is_plain)

    def close(self) -> None:
        """Close the connection, in whatever state it is."""
        if self.stream is not None:
            with suppress(Exception):
                self.stream.close()


def _addresses(host: str, port: int) -> list[str]:
    """Return the addresses of a host, or the host itself if it has none: then connecting says why."""
    with suppress(OSError):
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        return list(dict.fromkeys(str(each[4][0]) for each in found))
    return [host]


class SyncStream:
    """Like `AsyncStream`; and it sees to the deadline, for which async calls have asyncio."""

    def __init__(self, stream: Any, line: SyncLine, *, carries: bool) -> None:
        self._stream, self._line, self._carries = stream, line, carries
        self.close, self.get_extra_info = stream.close, stream.get_extra_info

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what there is, at most so many bytes."""
        data: bytes = self._stream.read(max_bytes, self._line.progress.left(timeout))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all bytes."""
        self._line.progress.tried = True
        for start in range(0, len(buffer), _CHUNK):
            self._stream.write(buffer[start : start + _CHUNK], self._line.progress.left(timeout))
            if self._carries:
                self._line.progress.written = True

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> SyncStream:
        """Go on encrypted."""
        self._line.stream = self._stream.start_tls(ssl_context, server_hostname, self._line.progress.left(timeout))
        return SyncStream(self._line.stream, self._line, carries=True)


def _carrier(connection: Any) -> Any:
    """Return what carries the requests: the only member of a pool of one connection, as a proxy needs it."""
    members = getattr(connection, "connections", None)
    return connection if members is None else members[0] if members else None


def is_clean(connection: Any) -> bool:
    """Return whether a connection can carry another request, now that its response has been closed."""
    carrier = _carrier(connection)
    if carrier is None or not carrier.is_idle():
        return False
    # What has come after the end of a response would be taken for the next one. Only the parser knows of it, and the
    # parser is private; so what has none, in some later release, is not used again.
    while (inner := getattr(carrier, "_connection", None)) is not None:
        carrier = inner
    parser = getattr(carrier, "_h11_state", None)
    return parser is not None and not parser.trailing_data[0]


def is_stale(connection: Any) -> bool:
    """Return whether the server has closed an idle connection or sent something, or it was kept too long."""
    carrier = _carrier(connection)
    return carrier is None or bool(carrier.has_expired())


def core_of(library: str) -> Any:
    """Return `httpcore` for httpx, `httpcore2` for httpx2."""
    return importlib.import_module(library.replace("httpx", "httpcore"))


def connector(core: Any, kind: str) -> Callable[[Any, Any], Any]:
    """Return a function that makes a connection to a URL of httpcore's, over a network backend of its.

    Args:
        core: `httpcore` or `httpcore2`.
        kind: `"Async"`, or nothing for sync connections.
    """
    pool, connection = getattr(core, f"{kind}ConnectionPool"), getattr(core, f"{kind}HTTPConnection")

    def connect(url: Any, network: Any) -> Any:
        tls = None if url.scheme == b"http" else tls_context()  # plain http verifies nothing
        host, port = url.host.decode(), "" if url.port is None else f":{url.port}"
        proxy = proxy_for(f"{url.scheme.decode()}://{f'[{host}]' if ':' in host else host}{port}")
        if proxy is None:
            return connection(url.origin, tls, keepalive_expiry=KEEP_ALIVE, network_backend=network)
        if proxy.needs_socks and find_spec("socksio") is None:
            raise proxy.unsupported("httpx needs another package for it: pip install 'httpx[socks]'")
        # httpcore's pool knows how to go through a proxy, and respx can mock it. It holds one connection.
        return pool(
            tls,
            proxy=core.Proxy(
                proxy.url,
                auth=proxy.auth and tuple(part.encode() for part in proxy.auth),
                ssl_context=tls_context() if proxy.url.startswith("https:") else None,
            ),
            max_connections=1,
            keepalive_expiry=KEEP_ALIVE,
            network_backend=network,
        )

    return connect
