"""What sends requests: the interface that a backend for an HTTP library implements, and the limits that all share.

Only `httpx_backend.py` and `aiohttp_backend.py` import an HTTP library, and both load when the first request is sent.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Protocol

from nuon_api_client.types import RawResponse

CONNECTIONS = 100
"""The most connections that one event loop holds; further calls wait for a free one, however long that takes."""

KEEP_ALIVE = 30.0
"""Seconds that an idle connection is kept."""

CONNECT_TIMEOUT = 5.0
"""Seconds to wait for a connection, unless the call's timeout is shorter."""


class AsyncBackend(Protocol):
    """Sends requests in one event loop."""

    async def send(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None, timeout: float
    ) -> RawResponse:
        """Return the response, read to its end, whatever its status.

        `timeout` is in seconds, for the whole of it, from the moment a connection is free.

        Raises:
            APIConnectionError: no response came.
            ConfigurationError: the library cannot send to this URL.
        """
        ...

    async def aclose(self) -> None:
        """Close the connections, unless they are the caller's."""
        ...


class SyncBackend(Protocol):
    """Sends requests from any thread."""

    def send(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None, timeout: float
    ) -> RawResponse:
        """Do as `AsyncBackend.send` does; but `timeout` bounds each wait for the network."""
        ...

    def close(self) -> None:
        """Close the connections, unless they are the caller's."""
        ...


def limit(timeout: float) -> float | None:
    """Return a timeout as HTTP libraries and asyncio take it: `None` for no limit."""
    return None if math.isinf(timeout) else timeout


def proxy_for(url: str) -> str | None:
    """Return the URL of the proxy that the environment names for this URL, `None` if it names none."""
    from urllib.parse import urlsplit
    from urllib.request import getproxies, proxy_bypass

    parts = urlsplit(url)
    proxies = getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    return None if not proxy or proxy_bypass(parts.netloc) else proxy if "://" in proxy else f"http://{proxy}"
