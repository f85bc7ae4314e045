"""Clients of httpx and httpx2: ours, over a pool of ours, and the caller's, whose hooks do not keep us from reading."""

from __future__ import annotations

import copy
from contextlib import suppress
from functools import cache
from typing import Any, TypeAlias

Library: TypeAlias = Any
"""The module `httpx` or `httpx2`."""


def over(library: Library, kind: str, pool: Any) -> Any:
    """Return a client of the library's that sends over a pool of ours.

    Args:
        library: the module.
        kind: `"Async"`, or nothing for a sync client.
        pool: stands where httpcore's stands, below the library's own transport.
    """
    transport_class = getattr(library, f"{kind}HTTPTransport")
    # Not by its constructor, which would make a pool, and read all certificates for it.
    transport = transport_class.__new__(transport_class)
    transport._pool = pool  # noqa: SLF001
    return _without_cookies(library, f"{kind}Client")(transport=transport, trust_env=False)


@cache
def _without_cookies(library: Library, name: str) -> Any:
    # No call sends any, and to look for some in a response takes as long as to read its headers.
    cookies = type("NoCookies", (library.Cookies,), {"extract_cookies": lambda *_: None})()
    return type(name, (getattr(library, name),), {"cookies": cookies})


def with_tolerant_hooks(client: Any, library: Library) -> Any:
    """Return a client of the caller's, or if it has hooks a copy over the same connections.

    The hooks of the copy let pass what `raise_for_status` raises: the body is not read yet, and would be lost.
    """
    if not client.event_hooks["response"]:
        return client
    kind: Any = type(client)
    client = copy.copy(client)  # the caller's own stays as it is
    client.__class__ = _lasting(kind)
    is_async = isinstance(client, library.AsyncClient)
    hooks = [_tolerant(hook, library.HTTPStatusError, is_async=is_async) for hook in client.event_hooks["response"]]
    client.event_hooks = {**client.event_hooks, "response": hooks}
    return client


@cache
def _lasting(kind: Any) -> Any:
    # Some classes of clients, such as those of openai and anthropic, close the connections when an object is collected.
    return type(kind.__name__, (kind,), {"__del__": lambda _: None})


def _tolerant(hook: Any, status_error: type[Exception], *, is_async: bool) -> Any:
    async def run_async(response: Any) -> None:
        with suppress(status_error):
            await hook(response)

    def run(response: Any) -> None:
        with suppress(status_error):
            hook(response)

    return run_async if is_async else run
