"""Keep secrets out of what prints the variables of a frame: pytest, rich, loguru, Sentry and the like.

What is handed on from function to function is held by a `Secret`. What callers give as it is, such as an argument, is in
the frames of the functions that take it; `forgetful` empties those before an exception leaves.
"""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import wraps
from types import FunctionType, TracebackType
from typing import Any, Generic, ParamSpec, TypeGuard, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Secret(Generic[T_co]):
    """A value that is shown as `***`, and opened only where it is used."""

    # A plain class: rich and Sentry look into tuples, mappings and attrs classes, whatever their repr says.
    __slots__ = ("_value",)

    def __init__(self, value: T_co) -> None:
        self._value = value

    def open(self) -> T_co:
        """Return the value. Do not give it a name: a name is a variable of a frame."""
        return self._value

    def __repr__(self) -> str:
        return "***"


def forgetful(function: Callable[P, T]) -> Callable[P, T]:
    """Let an exception that leaves the function, sync or async, show no variable of what it has come through.

    Its traceback still shows the lines. The frames of the caller's own code, such as a token function, stay as they are.
    """
    if _is_async(function):

        async def waits(*args: P.args, **kwargs: P.kwargs) -> Any:
            try:
                return await function(*args, **kwargs)
            except BaseException as error:
                _forget(error, function)
                raise
            finally:
                del args, kwargs

        return wraps(function)(waits)  # type: ignore[return-value]  # as mypy sees it, T is what is awaited

    @wraps(function)
    def calls(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return function(*args, **kwargs)
        except BaseException as error:
            _forget(error, function)
            raise
        finally:
            del args, kwargs

    return calls


def _is_async(function: Callable[P, object]) -> TypeGuard[Callable[P, Awaitable[Any]]]:
    # `inspect` says so too, but takes a tenth of the time in which a client is imported.
    return isinstance(function, FunctionType) and bool(function.__code__.co_flags & _CO_COROUTINE)


_CO_COROUTINE = 0x80
"""The flag of async functions, by its name in `inspect`."""

_OURS = sys.stdlib_module_names | {"", "attr", "attrs", "nuon_api_client", "yaml"}
"""The packages whose frames are emptied: this one, and what it stands on. (Generated code can lie in another one.)"""


def _forget(error: BaseException, function: Callable[..., Any]) -> None:
    seen: set[int] = set()
    left: list[BaseException | None] = [error]
    while left:
        each = left.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        _empty(each.__traceback__, function.__globals__)
        if each.__suppress_context__:
            each.__context__ = None  # not shown, and may hold what was read, as an exception of a parser does
        left += (each.__cause__, each.__context__)


def _empty(traceback: TracebackType | None, ours: dict[str, Any]) -> None:
    while traceback is not None:
        frame, traceback = traceback.tb_frame, traceback.tb_next
        if frame.f_globals is ours or frame.f_globals.get("__name__", "").partition(".")[0] in _OURS:
            with suppress(RuntimeError):  # it runs still: that of `forgetful`, and those that call it
                frame.clear()
