"""The token of a client and its views: kept, and renewed when the server has refused it."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar, copy_context
from functools import partial
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from nuon_api_client._checks import checked_header
from nuon_api_client._fork import renew_after_fork
from nuon_api_client._secret import Secret, forgetful
from nuon_api_client.errors import ConfigurationError
from nuon_api_client.types import Token

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Future

_running: ContextVar[tuple[_Running, ...]] = ContextVar("running", default=())
"""The calls of token functions in which this context was begun."""


_CANCELLED = "the token function was cancelled, but not by a call that waited for it"
_THREAD = "token function of nuon_api_client"


class TokenNotReady(Exception):  # noqa: N818  # not an error yet
    """The token function has returned nothing in the time that a call has for it."""


class TokenSource:
    """The token, or the function that returns one.

    The function is called when the first call needs a token, and once more after each 401, however many calls wait for
    it in one event loop, or in threads; in between, its result is kept. If it fails, all that wait get its exception,
    and the next call asks again.

    Each call waits only as long as its own timeout allows. So a sync function is called in a thread of its own, where
    it may block. An async one is called in the event loop, and cancelled when nobody waits for it any more. If only its
    result shows that it is async, as a lambda's, it is called once in vain.
    """

    def __init__(self, token: Token | None) -> None:
        # Secret, because the repr of a partial shows its arguments.
        self._function: Any = Secret(token) if callable(token) else None
        self._is_async = callable(token) and _returns_awaitable(token)
        self._kept = None if token is None or callable(token) else Secret(token)
        self._lock = Lock()
        self._thread: Future[_Outcome] | None = None
        self._by_loop: WeakKeyDictionary[asyncio.AbstractEventLoop, _Asking] = WeakKeyDictionary()
        if self._function is not None:
            renew_after_fork(self)

    def after_fork(self) -> None:
        """Forget the threads and tasks of the parent, and the lock that one of them may hold."""
        self._lock, self._thread, self._by_loop = Lock(), None, WeakKeyDictionary()

    @property
    def kept(self) -> Secret[str] | None:
        """The token that calls send now, `None` if the function was not called yet, or there is no token at all."""
        return self._kept

    @property
    def renewable(self) -> bool:
        """Whether there is a function to call for another token."""
        return self._function is not None

    def __bool__(self) -> bool:
        return self._kept is not None or self.renewable

    def __repr__(self) -> str:
        return "TokenSource(***)"

    async def renew(self, refused: Secret[str] | None, timeout: float = math.inf) -> Secret[str] | None:
        """Return a token other than the refused one, from a function of either kind.

        Args:
            refused: the token that the server has refused, as `kept` returned it; `None` if there was none.
            timeout: seconds to wait.

        Raises:
            TokenNotReady: the function has returned nothing in this time.
            ConfigurationError: it returned no token, or calls with the client that waits for it.
        """
        import asyncio  # half of what it takes to import a client; sync calls need none

        if self._function is None or self._kept is not refused:  # another call has renewed it meanwhile
            return self._kept
        self._check_not_asking()
        loop = asyncio.get_running_loop()
        asking = self._by_loop.get(loop)
        if asking is None or asking.task.done() or not asking.waiting:
            asking = self._by_loop[loop] = _Asking(loop.create_task(self._asked(refused)))
        asking.waiting += 1
        try:
            done, _ = await asyncio.wait([asking.task], timeout=None if math.isinf(timeout) else timeout)
        finally:
            asking.waiting -= 1
            if not asking.waiting:  # else it goes on for the other calls
                asking.task.cancel()
                if self._by_loop.get(loop) is asking:
                    del self._by_loop[loop]  # the task refers to the loop, so the weak key alone would keep it
        if not done:
            raise TokenNotReady("the token function returned nothing")
        if asking.task.cancelled():
            raise ConfigurationError(_CANCELLED)
        asking.task.result().check()
        return self._kept

    async def _asked(self, refused: Secret[str] | None) -> _Outcome:
        import asyncio
        import inspect

        try:
            if not self._is_async:
                asked = self._in_thread(refused)
                try:
                    outcome = await asyncio.wrap_future(asked)
                finally:
                    self._leave(asked)
                if not self._is_async:  # which the thread has found out
                    return outcome
            with _Running.of(self):
                given = Secret(self._function.open()())
                self._kept = _usable(Secret(await given.open()) if inspect.isawaitable(given.open()) else given)
        except Exception as error:  # noqa: BLE001  # it is raised in every call that waits
            return _Outcome(error)
        return _Outcome()

    def renew_sync(self, refused: Secret[str] | None, timeout: float = math.inf) -> Secret[str] | None:
        """Do as `renew` does, from a sync function.

        Raises:
            TokenNotReady: the function has returned nothing in this time.
            ConfigurationError: it is async, returned no token, or calls with the client that waits for it.
        """
        if self._function is None or self._kept is not refused:  # another call has renewed it meanwhile
            return self._kept
        self._check_not_asking()
        if not self._is_async:
            asked = self._in_thread(refused)
            try:
                outcome = asked.result(None if math.isinf(timeout) else timeout)
            except TimeoutError:
                raise TokenNotReady("the token function returned nothing") from None
            finally:
                self._leave(asked)
            if not self._is_async:  # which the thread may have found out
                outcome.check()
                return self._kept
        raise ConfigurationError("the token function is async: only async calls can use it")

    def _check_not_asking(self) -> None:
        if any(each.source is self and not each.ended for each in _running.get()):
            raise ConfigurationError(
                "the token function called the API with the client that waits for its token: give it a client of its own"
            )

    def _in_thread(self, refused: Secret[str] | None) -> Future[_Outcome]:
        """Call the function in a thread; all that ask meanwhile share what it returns."""
        from concurrent.futures import Future

        with self._lock:
            if self._thread is not None:
                return self._thread
            asked: Future[_Outcome] = Future()
            asked.set_running_or_notify_cancel()  # from here on a caller who gives up cannot cancel it
            if self._kept is not refused:  # the thread has ended since this was last looked at
                asked.set_result(_Outcome())
                return asked
            run = copy_context().run
            thread = Thread(target=run, args=(self._run, asked, refused), name=_THREAD, daemon=True)
            with suppress(RuntimeError):  # no more threads, or the program ends
                thread.start()
                self._thread = asked
                return asked
        run(self._run, asked, refused)
        return asked

    def _leave(self, asked: Future[_Outcome]) -> None:
        """Let the next call begin another thread, where one has given up waiting: this one may never end."""
        with self._lock:
            if self._thread is asked:
                self._thread = None

    def _run(self, asked: Future[_Outcome], refused: Secret[str] | None) -> None:
        import inspect

        token, outcome = None, _Outcome()
        try:
            with _Running.of(self):
                given = Secret(self._function.open()())
            if inspect.isawaitable(given.open()):
                # Not for use: it would have to be awaited in one event loop, and several may wait for this thread.
                self._is_async = True
                if inspect.iscoroutine(given.open()):
                    given.open().close()
            else:
                token = _usable(given)
        except BaseException as error:  # noqa: BLE001  # likewise; nobody else would see a SystemExit of a thread
            cancelled = getattr(sys.modules.get("asyncio"), "CancelledError", ())  # else all that wait look cancelled
            outcome = _Outcome(ConfigurationError(_CANCELLED) if isinstance(error, cancelled) else error)
        with self._lock:
            if token is not None and self._kept is refused:  # else it comes too late
                self._kept = token
            if self._thread is asked:
                self._thread = None
        asked.set_result(outcome)


class _Running:
    """A call of a token function."""

    def __init__(self, source: TokenSource) -> None:
        self.source = source
        self.ended = False

    @classmethod
    @contextmanager
    def of(cls, source: TokenSource) -> Iterator[None]:
        """Note in the context that the function runs: what it calls, and the tasks and threads that it begins, see it."""
        running = cls(source)
        _running.set((*_running.get(), running))
        try:
            yield
        finally:
            running.ended = True


class _Asking:
    """A call of the token function in one event loop, and the number of the calls that wait for it."""

    def __init__(self, task: asyncio.Task[_Outcome]) -> None:
        self.task = task
        self.waiting = 0


class _Outcome:
    """How a call of the token function has ended, for all that wait for it."""

    def __init__(self, error: BaseException | None = None) -> None:
        self._error = error
        self._traceback = None if error is None else error.__traceback__

    def check(self) -> None:
        """Raise the function's exception, if there is one: as it was, without the frames of other calls."""
        if self._error is not None:
            raise self._error.with_traceback(self._traceback)


@forgetful
def _usable(token: Secret[object]) -> Secret[str]:
    if not token.open():
        raise ConfigurationError("the token function returned no token")
    return Secret(checked_header(token.open(), "token", "the token function"))


def _returns_awaitable(function: object) -> bool:
    import inspect  # most tokens are text

    while isinstance(function, partial):
        function = function.func
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(type(function).__call__)
