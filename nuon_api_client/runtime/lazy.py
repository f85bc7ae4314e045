"""Keep the JSON object that a model came as, and decode one level of it when an attribute is first read.

What nobody reads costs nothing. This is sound because decoding never fails, so no error is put off.

Threads may share a model. Whoever first reads it decodes it under a lock, so every thread gets the same objects;
and no attribute that a thread sets is undone by another thread's read:

* CPython with a GIL lets another thread run only at a call and at the end of a loop's turn. `_expand` decodes all values
  first, and makes no call from its look at what is set until its last assignment. (A debugger or a tracer calls
  at every line, so under one of these an attribute set in that moment can be lost.)
* Without a GIL, and on PyPy, setting an attribute of an unread model takes the lock. With this a first read takes
  half as long again, which is why CPython with a GIL goes without.
"""

from __future__ import annotations

import copy
import os
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import starmap
from threading import RLock
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, cast

from attrs import define, field, fields

from nuon_api_client.runtime.layout import EMPTY, layout_of, peek
from nuon_api_client.runtime.wire import copy_json
from nuon_api_client.types import UNSET

ModelT = TypeVar("ModelT", bound="Model")

# One lock for all models: decoding one takes microseconds.
_lock = RLock()
_acquire, _release = _lock.acquire, _lock.release
if hasattr(os, "register_at_fork"):  # a child process starts with no model half read, and the lock free
    os.register_at_fork(before=_acquire, after_in_parent=_release, after_in_child=_release)


class _State:
    """Hold a model's JSON: in `_json` while the model is unread, in `_source` from then on."""

    __slots__ = ("__weakref__", "_json", "_source")

    _json: dict[str, Any] | None
    _source: dict[str, Any] | None


_STATE_SLOTS = frozenset(_State.__slots__)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Model(_State):  # noqa: PLW1641  # no hash: a model can be changed
    """The base of every model."""

    additional_properties: dict[str, Any] = field(factory=dict)
    """Keys that this version of the package does not know, as the server sent them; written back by `to_dict`."""

    _renamed: ClassVar[Mapping[str, str]] = {}
    """Attribute -> JSON key, where they differ."""

    _published: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    """JSON key -> the other names under which it may arrive."""

    _null_is_sent: ClassVar[frozenset[str]] = frozenset()
    """The attributes of a request that have to be sent and may be `None`, which is sent as null then."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Make a model of a JSON object, whatever keys and values it holds.

        An unknown enumeration value is kept as a string, `null` or an absent key is `None` (in a request
        model absent is `UNSET`), a value that cannot be parsed is kept as it is, and an unknown key is in
        `additional_properties`. The dict is copied: changing it later does not change the model.

        Raises:
            TypeError: `src_dict` is not a mapping.
        """
        if not isinstance(src_dict, Mapping):
            raise TypeError(f"{cls.__name__}.from_dict takes a JSON object (a dict), not {type(src_dict).__name__}")
        return wrap(cls, copy_json(dict(src_dict)))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this model, a new one each time. What was not changed is as it came."""
        json = self._json  # once: another thread may be reading the model
        if json is not None:
            if self._is_untouched():
                return cast("dict[str, Any]", copy_json(json))
            self._read()
        return layout_of(type(self)).write(self, self._source)

    def _expand(self, json: Any) -> None:
        """Set every attribute that is not set yet to its value in `json`. Generated."""

    def _read(self) -> None:
        """Decode an unread model. Do nothing if another thread has done so."""
        _acquire()  # `with` would take twice as long, and this is most of what a first read costs
        try:
            json = self._json
            if json is not None:
                self._expand(json)
                # In this order another thread finds the JSON or the attributes, never neither.
                self._source = json  # type: ignore[misc]  # mypy does not see the slots of the base class
                self._json = None  # type: ignore[misc]
        finally:
            _release()

    @property
    def _held(self) -> Sequence[Any]:
        """Return what an unread model refers to: its class, its JSON object, and every value that was set."""
        values = (peek(self, name) for name in layout_of(type(self)).slots)
        return [type(self), self._json, *(value for value in values if value is not EMPTY)]

    def _is_untouched(self) -> bool:
        """Tell of an unread model whether no attribute was set."""
        return len(self._held) == 2

    def _fill(self, values: tuple[Any, ...]) -> None:
        """Set every attribute that is not set yet, where at least one is set. Only `_expand` calls it."""
        self._set_missing(layout_of(type(self)).names, values)

    def _set_missing(self, names: tuple[str, ...], values: tuple[Any, ...]) -> None:
        """Set those of the attributes that are not set yet. The caller holds the lock."""
        nowhere: deque[None] = deque(maxlen=0)
        while True:
            held = self._held
            missing = [(self, *pair) for pair in zip(names, values, strict=True) if peek(self, pair[0]) is EMPTY]
            assigned = starmap(setattr, missing)  # nothing is assigned before something takes from it
            # Between this look and the end of the call, no other thread runs: lists compare their items by identity
            # first, so a value's own `__eq__` is called only if another thread has just replaced that value.
            if self._held == held:
                nowhere.extend(assigned)
                return

    if not TYPE_CHECKING:  # a checker must not take every name for an attribute

        def __getattr__(self, name: str) -> Any:
            # Python calls this only for a name that has no value: most often of an unread model.
            if name in _STATE_SLOTS:
                return None
            self._read()
            try:
                return object.__getattribute__(self, name)
            except AttributeError:
                if name != "additional_properties":
                    raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}") from None
            with _lock:
                self._set_missing((name,), (layout_of(type(self)).unknown(self._source or {}),))
            return object.__getattribute__(self, name)

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        other = cast("Self", other)
        json = self._json  # once: another thread may be reading the model
        if json is not None and json == other._json and self._is_untouched() and other._is_untouched():
            return True
        values = layout_of(type(self)).values
        return values(self) == values(other) and self.additional_properties == other.additional_properties

    def __repr__(self) -> str:
        """Show what is set, without secrets: `***` for those, and only the names of unknown keys."""
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.__rich_repr__())})"

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """Yield what a repr shows. Rich would look at the attributes themselves."""
        for attribute in fields(type(self)):
            value = getattr(self, attribute.name, None)  # one may be missing where `__init__` has failed
            if attribute.name == "additional_properties":
                if value:
                    yield attribute.name, _Keys(value)
            elif value is not None and value is not UNSET:
                yield attribute.name, value if attribute.repr else "***"

    def __copy__(self) -> Self:
        return _rebuild(type(self), *self._parts())

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        source, values = self._parts()
        return _rebuild(type(self), copy_json(source), copy.deepcopy(values, memo))

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), *self._parts())

    def _parts(self) -> tuple[dict[str, Any] | None, list[Any]]:
        """Return what `_rebuild` needs besides the class: the JSON object, and the values of all attributes."""
        self._read()
        return self._source, [getattr(self, name) for name in layout_of(type(self)).slots]


class _Keys:
    """The names of a JSON object's keys, without their values, which may be secrets."""

    def __init__(self, names: Iterable[Any]) -> None:
        self._shown = f"<{', '.join(sorted(map(str, names)))}>"

    def __repr__(self) -> str:
        return self._shown


def _rebuild(model: type[ModelT], source: dict[str, Any] | None, values: list[Any]) -> ModelT:
    """Make the copy of a model that was read."""
    self = model.__new__(model)
    self._source = source
    self._json = None
    for name, value in zip(layout_of(model).slots, values, strict=True):
        setattr(self, name, value)
    return self


def wrap(model: type[ModelT], json: dict[str, Any]) -> ModelT:
    """Return a model that holds `json` itself and no copy: the caller must not change `json` afterwards."""
    self = model.__new__(model)
    self._json = json
    return self


def wrapper(model: type[Model]) -> Callable[[Any], Any]:
    """Return a function that does as `wrap` for a JSON object, and gives back any other JSON value.

    Calling it costs one call, where a test and `wrap` would cost three.
    """
    new = model.__new__

    def wrap_value(value: Any) -> Any:
        if type(value) is not dict:
            return value
        self: Any = new(model)
        self._json = value
        return self

    return wrap_value


def _assign(model: Model, name: str, value: Any) -> None:
    """Set an attribute, but not while another thread reads the model."""
    if model._json is None and name != "additional_properties":
        object.__setattr__(model, name, value)
    else:
        with _lock:
            object.__setattr__(model, name, value)


if sys.implementation.name == "cpython" and getattr(sys, "_is_gil_enabled", lambda: True)():
    from gc import get_referents

    # As this is a property in C, no other thread runs while it is looked at.
    Model._held = property(get_referents)  # type: ignore[assignment,method-assign]
else:
    Model.__setattr__ = _assign  # type: ignore[assignment,method-assign]
