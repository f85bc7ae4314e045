"""Have the next pages of a list in flight while the caller uses one."""

from __future__ import annotations

import asyncio
import inspect
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, Generic, TypeAlias, TypeVar

from nuon_api_client.types import Response

T = TypeVar("T")
Arguments: TypeAlias = dict[str, Any]
Fetch: TypeAlias = Callable[[Arguments], Awaitable[Response[T]]]

_surplus: set[asyncio.Task[Any]] = set()
"""The requests that nobody waits for any more. They are kept here because event loops refer to tasks only weakly."""


class Prefetch(Generic[T]):
    """Keep the requests for pages whose turn has not come.

    Only the first of them asks for a page that the server has announced. The others are guesses: one that fails counts
    as not sent, and is not retried, so that a guess beyond the end of the list is one request and no more.

    Args:
        fetch: sends the request with these arguments, `client` among them.
    """

    def __init__(self, fetch: Fetch[T]) -> None:
        self._fetch = fetch
        self._asked: deque[tuple[Arguments, asyncio.Task[Response[T] | None]]] = deque()

    async def take(self, arguments: Arguments) -> Response[T] | None:
        """Return the response to the request with these arguments, `None` if the request is to be sent now.

        Raises:
            NuonError: the page was announced, and the call failed.
        """
        if self._asked and self._asked[0][1].get_loop() is not asyncio.get_running_loop():
            self.cancel()  # the loop that has asked for them may have ended
        if self._asked and self._asked[0][0] == arguments:
            _, task = self._asked.popleft()
            response = await task
            if response is not None:
                return response
        # The pages after it were read before it will be, so a row that is pushed on meanwhile would be in neither.
        self._leave()
        return None

    def ask(self, upcoming: list[Arguments], *, anew: bool) -> None:
        """Have these requests in flight, the announced page's first.

        Args:
            upcoming: the arguments of each; those that are in flight already are the first of them.
            anew: whether what is in flight is of no use.
        """
        if anew or not upcoming:
            self._leave()
        for number in range(len(self._asked), len(upcoming)):
            call = _call(self._fetch, upcoming[number], is_guess=number > 0)
            self._asked.append((upcoming[number], asyncio.create_task(call)))

    def _leave(self) -> None:
        # They end by themselves: to cancel a request that is under way would close its connection.
        _surplus.difference_update([task for task in list(_surplus) if task.get_loop().is_closed()])
        for task in [task for _, task in self._asked if not task.done()]:
            call: Any = task.get_coro()
            if inspect.getcoroutinestate(call) == inspect.CORO_CREATED:
                task.cancel()  # nothing is sent yet, and the caller may close the client before it would be
            else:
                # A loop may end without its tasks, and nothing is lost with these.
                task._log_destroy_pending = False  # type: ignore[attr-defined]  # noqa: SLF001  # as asyncio.gather does
                _surplus.add(task)
                task.add_done_callback(_surplus.discard)
        self._asked.clear()

    def cancel(self) -> list[asyncio.Task[Response[T] | None]]:
        """Cancel the requests, and return those of the running event loop: each ends soon."""
        tasks = [task for _, task in self._asked]
        self._asked.clear()
        here = None
        with suppress(RuntimeError):  # none is running in this thread
            here = asyncio.get_running_loop()
        for task in tasks:
            loop = task.get_loop()
            with suppress(RuntimeError):  # the loop is closed
                if loop is not here and loop.is_running():  # in another thread, as the garbage collector can be
                    loop.call_soon_threadsafe(task.cancel)
                else:
                    task.cancel()
        return [task for task in tasks if task.get_loop() is here]


async def _call(fetch: Fetch[T], arguments: Arguments, *, is_guess: bool) -> Response[T] | None:
    if not is_guess:
        return await fetch(arguments)
    try:
        return await fetch(arguments | {"client": arguments["client"].with_options(max_retries=0)})
    except Exception:  # noqa: BLE001  # whatever it is: if the list does have this page, it is asked for again
        return None
