"""What sends requests: the interface that a backend for an HTTP library implements, and the limits that all share.

Only `httpx_backend.py` and `aiohttp_backend.py` import an HTTP library, and both load when the first request is sent.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Protocol

from nuon_api_client.types import RawResponse

if TYPE_CHECKING:
    from nuon_api_client._http.calls import Send

CONNECTIONS = 100
"""The most connections that one event loop, or all sync calls, hold; further calls wait for a free one, however long
that takes."""

KEEP_ALIVE = 30.0
"""Seconds that an idle connection is kept."""

SWEEP = 5.0
"""Seconds between two looks at the idle connections, for those that the server has closed or that were kept too long."""

CONNECT_TIMEOUT = 5.0
"""Seconds to wait for a connection, unless the call's timeout is shorter."""


class AsyncBackend(Protocol):
    """Sends requests in one event loop.

    A closed backend serves the calls that have begun to use it to their end.
    """

    async def acquire(self) -> None:
        """Return when there is a connection for one request; `release` gives it back."""
        ...

    def release(self) -> None:
        """Let another request have the connection."""
        ...

    async def send(self, request: Send) -> RawResponse:
        """Return the response, read to its end, whatever its status.

        Raises:
            APIConnectionError: no response came, or not in time.
            ConfigurationError: the library cannot send to this URL; nothing was sent.
        """
        ...

    async def aclose(self) -> None:
        """Close the connections, unless they are the caller's: each when the call that uses it ends."""
        ...

    def disown(self) -> None:
        """Leave the connections alone from now on: they are the parent's, from which this process was forked."""
        ...


class SyncBackend(Protocol):
    """Sends requests from any thread; its methods are those of `AsyncBackend`."""

    def acquire(self) -> None:
        """Do as `AsyncBackend.acquire` says."""
        ...

    def release(self) -> None:
        """Do as `AsyncBackend.release` says."""
        ...

    def send(self, request: Send) -> RawResponse:
        """Do as `AsyncBackend.send` says."""
        ...

    def close(self) -> None:
        """Do as `AsyncBackend.aclose` says."""
        ...


def limit(timeout: float) -> float | None:
    """Return a timeout as HTTP libraries and asyncio take it: `None` for no limit."""
    return None if math.isinf(timeout) else timeout
