"""Decode a model when an attribute is first read or set.

What nobody reads costs nothing. This is sound because decoding never fails, so no error is put off.

An unread model is of a class of its own, a subclass that has a property for each attribute. The first use of one
decodes the model and makes it one of the model's class, so from then on an attribute costs what any attribute costs.
`isinstance` and `__class__` show no difference.

Threads may share a model. Whoever first reads it decodes it under a lock, so every thread gets the same objects, and
whoever sets an attribute of it meanwhile waits. While the attributes are being assigned, the model is of a third class:
a read of one that is not there yet waits too. CPython with a GIL lets no other thread run there, since `_expand` makes
no call between its two changes of class. Without a GIL, and on PyPy, setting an attribute then takes the lock.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import cache
from threading import RLock
from typing import Any, ClassVar, TypeVar, cast

from msgspec import Raw

from nuon_api_client.runtime.layout import Layout, layout_of
from nuon_api_client.runtime.raw_json import BRACE, first_byte, parse

StateT = TypeVar("StateT", bound="State")

lock = RLock()
"""Held while a model is decoded. One for all, because that takes microseconds."""
_acquire, _release = lock.acquire, lock.release
if hasattr(os, "register_at_fork"):  # a child process starts with no model half read, and the lock free
    os.register_at_fork(before=_acquire, after_in_parent=_release, after_in_child=_release)

get, set_ = object.__getattribute__, object.__setattr__


class State:
    """Hold what a model came as. A model that a caller has made has no `_json`."""

    __slots__ = ("__weakref__", "_changed", "_json", "_level")

    _json: Raw | dict[str, Any]
    """The JSON object: its text, or parsed where the model was made of a dict."""
    _level: Any
    """Of an unread model: the values of its attributes, if they are decoded already, else `None`."""
    _changed: bool
    """Whether it may differ from what came: an attribute was set, or something is not as the document says."""

    _model: ClassVar[Any] = None
    """Of an unread model: the class that it becomes."""
    _filling: ClassVar[Any] = None
    """Of an unread model: the class that it is of while its attributes are assigned."""
    _decode: ClassVar[Callable[[Any], Any] | None] = None
    """Of an unread model: decode a level, as `Levels.decode`."""
    _layout: ClassVar[Layout]
    """Of a model that is not made by a caller: that of its class."""

    def _expand(self, level: Any) -> None:
        """Set every attribute of an unread model to its value in a level, and make it one of its class. Generated."""


def wrap(model: type[StateT], json: Raw | dict[str, Any], level: Any = None) -> StateT:
    """Return a model of a JSON object that is not parsed yet, or of a dict that nobody changes afterwards.

    Args:
        model: the class.
        json: the object.
        level: the values of the attributes, where it was decoded.
    """
    self: StateT = model.__new__(_unread(model))
    self._json = json
    self._level = level
    self._changed = False
    return self


def wrapper(model: type[State]) -> Callable[[Any], Any]:
    """Return a function that does as `wrap` for a JSON object, and returns any other JSON value.

    Calling it costs one call, where a test and `wrap` would cost three.
    """
    new, class_ = model.__new__, _unread(model)

    def wrap_value(value: Any) -> Any:
        if type(value) is Raw:
            if first_byte(value) != BRACE:
                return parse(value)
        elif type(value) is not dict:
            return value
        self: Any = new(class_)
        self._json = value
        self._level = None
        self._changed = False
        return self

    return wrap_value


def read(self: State) -> None:
    """Decode a model, unless that was done."""
    try:  # `with` would take twice as long, and this is most of what a first read costs
        _acquire()  # in here, because Ctrl-C can raise as soon as it returns
        class_ = type(self)
        decode = class_._decode
        if decode is None:
            return
        level = self._level
        if level is None:
            json = self._json
            try:
                level = decode(json)
            except (TypeError, ValueError, RecursionError):  # it is parsed already, or not as the document says
                level = class_._layout.levels.pick(json if isinstance(json, dict) else parse(json))
                self._changed = True
        self._level = None
        class_._expand(self, level)
    finally:
        try:  # noqa: SIM105  # its cost is nothing
            _release()
        except RuntimeError:  # Ctrl-C came while it waited for another thread
            pass


def _wait(self: State, name: str) -> Any:
    """Return an attribute of a model that another thread is just decoding."""
    with lock:
        if self._model is not None:  # nobody does: what a debugger or a tracer calls there has raised something
            read(self)
        return get(self, name)


def _set_alone(self: State, name: str, value: Any) -> None:
    """Set an attribute of a model that is being decoded: now by the thread that does so, by others when it has done so."""
    with lock:
        if self._model is None:
            setattr(self, name, value)
        else:
            set_(self, name, value)


HAS_GIL = sys.implementation.name == "cpython" and getattr(sys, "_is_gil_enabled", lambda: True)()
_set_filling: Callable[..., None] = set_ if HAS_GIL else _set_alone


def _make_unread(model: Any) -> Any:
    layout = layout_of(model)

    def first_decode(text: Any) -> Any:
        # What decodes is made when a model of the class is read, for many are not.
        made._decode = filling._decode = layout.levels.decode
        return layout.levels.decode(text)

    same = {
        "__slots__": (),
        "__doc__": model.__doc__,
        "__module__": model.__module__,
        "__qualname__": model.__qualname__,
        "__class__": property(lambda _: model, object.__dict__["__class__"].__set__),
        "_model": model,
        "_decode": first_decode,
        "__delattr__": object.__delattr__,  # in C, as what sets
        # What is made with the class of an unread model is what is made with the class of the model.
        "__new__": lambda _, *values, **keywords: model(*values, **keywords),
        "from_dict": model.from_dict,
    }
    filling: Any = type(model.__name__, (model,), same | {"__getattr__": _wait, "__setattr__": _set_filling})
    filling._filling = filling
    properties = {name: _first_use(name) for name in layout.names}
    made: Any = type(model.__name__, (model,), same | properties | {"__setattr__": set_, "_filling": filling})
    return made


_unread = cast("Callable[[type[Any]], type[Any]]", cache(_make_unread))
"""Return the class of the unread models of a class."""


@cache
def _first_use(name: str) -> property:
    """Return the property by which an unread model has an attribute."""

    def first_get(self: State) -> Any:
        read(self)
        return getattr(self, name)

    def first_set(self: State, value: Any) -> None:
        read(self)
        setattr(self, name, value)

    return property(first_get, first_set)
