"""Models that expand when they are read.

A model made from JSON keeps its JSON object and expands one level when an attribute is first read:
nobody pays for what nobody reads. It is sound because reading never fails, so no error is put off.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from datetime import datetime
from gc import get_referents
from importlib import import_module
from operator import attrgetter
from threading import RLock
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, cast

from attrs import NOTHING, define, field, fields

from nuon_api_client.runtime.wire import ATOMS, copy_json, encode, format_time, is_zero_time, parse_time
from nuon_api_client.types import UNSET, OpenEnum

ModelT = TypeVar("ModelT", bound="Model")


def lazy_decoder(namespace: dict[str, Any], name: str, alias: str) -> Callable[[Any], Any]:
    """A decoder of the JSON of model or enumeration `name`, which imports it when first called.

    It then puts the real decoder in its place, as `alias` in `namespace`, the globals of a model's module.
    """

    def load(value: Any) -> Any:
        if value is None or value is UNSET:
            return value  # nothing that would need the class
        found = getattr(import_module(namespace["__package__"]), name)
        decoder = namespace[alias] = _decoder(found)
        return decoder(value)

    return load


def _decoder(found: type[Model | OpenEnum]) -> Callable[[Any], Any]:
    if issubclass(found, Model):
        return wrapper(found)
    known = found._value2member_map_

    def member(value: Any) -> Any:
        try:
            return known[value]
        except (KeyError, TypeError):
            return found(value) if type(value) is str else value

    return member


class _Kept:
    """The slots a model keeps its JSON in: `_json` until it is expanded, `_source` from then on."""

    __slots__ = ("__weakref__", "_json", "_source")

    _json: dict[str, Any] | None
    _source: dict[str, Any] | None

    def _expanded_from(self, source: dict[str, Any] | None) -> None:
        # In this order another thread finds the JSON or the attributes, never neither.
        self._source = source
        self._json = None


_KEPT = frozenset(_Kept.__slots__)
# One lock for all: a model expands once, in microseconds.
_expanding = RLock()
_acquire, _release = _expanding.acquire, _expanding.release


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Model(_Kept):  # noqa: PLW1641  # no hash: a model can be changed
    """The base of every model."""

    additional_properties: dict[str, Any] = field(factory=dict)
    """Keys that this version of the package does not know, as the server sent them; written back by `to_dict`."""

    _renamed: ClassVar[Mapping[str, str]] = {}
    """Attribute -> JSON key, where they differ."""

    _published: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    """JSON key -> the other names under which it may arrive."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """A model of a JSON object, whatever keys and values it holds.

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
        """The JSON object of this model: new, and as it came where nothing was changed."""
        json = self._json  # once: another thread may be expanding it
        if json is not None:
            if not self._has_preset():
                return cast("dict[str, Any]", copy_json(json))
            self._read()
        source = self._source or {}
        layout = _layout(self)
        keys = layout.keys
        if self._published:  # a value goes back under the name it came by
            keys = tuple([self._name_in(source, key) if key in self._published else key for key in keys])
        result: dict[str, Any] = {}
        for key, default, value in zip(keys, layout.defaults, layout.values(self), strict=True):
            came = source.get(key, UNSET)
            if value is came and type(value) in ATOMS:
                result[key] = value
            elif came is UNSET and value is default:
                pass  # absent, also a false or 0 that the server leaves out
            elif value is None or value is UNSET:
                # Emptied by the caller, unless it came empty: then it goes back as it came.
                if came is None or is_zero_time(came):
                    result[key] = came
                elif value is None and default is UNSET:
                    result[key] = None
            elif isinstance(value, datetime):
                # As it came it may be more exact (nanoseconds), or have another offset.
                result[key] = came if parse_time(came) == value else format_time(value)
            elif type(came) is str and value == came:
                result[key] = came
            else:
                result[key] = encode(value)
        unknown = _peek(self, "additional_properties")
        if unknown is not UNSET or not layout.known.issuperset(source):
            result.update(encode(self._unknown() if unknown is UNSET else unknown))
        return result

    def _expand(self, json: Any) -> None:
        """Set every attribute from `json`. Generated."""

    def _read(self) -> None:
        _acquire()  # `with` would take twice as long, and this is most of what a first read costs
        try:
            json = self._json
            if json is None:  # another thread was faster
                return
            if len(get_referents(self)) == 2:  # as in _has_preset
                self._expand(json)
            else:
                preset = {name: value for name in _layout(self).slots if (value := _peek(self, name)) is not UNSET}
                self._expand(json)
                for name, value in preset.items():
                    setattr(self, name, value)
            self._expanded_from(json)
        finally:
            _release()

    def _has_preset(self) -> bool:
        """Whether an attribute was set before any was read. Only asked before the model is expanded."""
        # The object refers to its class, its JSON and what its other slots hold. One call asks for them all,
        # where hooking each assignment would make the expansion several times slower.
        return len(get_referents(self)) > 2

    def _unknown(self) -> dict[str, Any]:
        source = self._source or {}
        known = _layout(self).known
        if self._published:
            known = known.union(self._name_in(source, key) for key in self._published)
        return {} if known.issuperset(source) else {key: source[key] for key in source if key not in known}

    def _name_in(self, source: Mapping[str, Any], key: str) -> str:
        """The first of a property's names that is there, its own if none is."""
        return next((name for name in (key, *self._published.get(key, ())) if name in source), key)

    if not TYPE_CHECKING:  # a checker must not take every name for an attribute

        def __getattr__(self, name: str) -> Any:
            # Only called when a slot is empty.
            if name in _KEPT:
                return None
            if self._json is not None:
                self._read()
                return getattr(self, name)
            if name == "additional_properties":
                with _expanding:
                    if (unknown := _peek(self, name)) is UNSET:
                        unknown = self.additional_properties = self._unknown()
                    return unknown
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        other = cast("Self", other)
        json = self._json  # once: another thread may be expanding it
        if json is not None and json == other._json and not (self._has_preset() or other._has_preset()):
            return True
        values = _layout(self).values
        return values(self) == values(other) and self.additional_properties == other.additional_properties

    def __repr__(self) -> str:
        """What is set, without secrets: `***` for those, and only the names of unknown keys."""
        shown = []
        for attribute in fields(type(self)):
            value = getattr(self, attribute.name)
            if attribute.name == "additional_properties":
                if value:
                    shown.append(f"additional_properties=<{', '.join(sorted(map(str, value)))}>")
            elif value is not None and value is not UNSET:
                shown.append(f"{attribute.name}={value!r}" if attribute.repr else f"{attribute.name}='***'")
        return f"{type(self).__name__}({', '.join(shown)})"

    def __copy__(self) -> Self:
        return self._rebuilt(self._source_read(), [getattr(self, name) for name in _layout(self).slots])

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        values = [copy.deepcopy(getattr(self, name), memo) for name in _layout(self).slots]
        return self._rebuilt(copy_json(self._source_read()), values)

    def __reduce__(self) -> tuple[Any, ...]:
        values = [getattr(self, name) for name in _layout(self).slots]
        return _unpickle, (type(self), self._source_read(), values)

    def _source_read(self) -> dict[str, Any] | None:
        self._read()
        return self._source

    def _rebuilt(self, source: dict[str, Any] | None, values: list[Any]) -> Self:
        return cast("Self", _unpickle(type(self), source, values))


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


def _unpickle(cls: type[Model], source: dict[str, Any] | None, values: list[Any]) -> Model:
    self = cls.__new__(cls)
    self._expanded_from(source)
    for name, value in zip(_layout(self).slots, values, strict=True):
        setattr(self, name, value)
    return self


def _peek(model: Model, name: str) -> Any:
    """The value in a slot, or `UNSET` when it is empty."""
    try:
        return object.__getattribute__(model, name)
    except AttributeError:
        return UNSET


class _Layout:
    """What `Model` needs to know of a model's attributes, found out once for each class."""

    def __init__(self, cls: type[Model]) -> None:
        attributes = fields(cls)
        own = [attribute for attribute in attributes if attribute.name != "additional_properties"]
        names = [attribute.name for attribute in own]
        self.slots = tuple(attribute.name for attribute in attributes)
        self.keys = tuple(cls._renamed.get(name, name) for name in names)
        self.defaults = tuple(None if attribute.default is NOTHING else attribute.default for attribute in own)
        self.known = frozenset(self.keys)
        # The attributes that are properties, all in one call.
        self.values: Callable[[Model], tuple[Any, ...]]
        if len(names) > 1:
            self.values = attrgetter(*names)
        else:
            self.values = lambda model: tuple(getattr(model, name) for name in names)


_layouts: dict[type[Model], _Layout] = {}


def _layout(model: Model) -> _Layout:
    cls = type(model)
    found = _layouts.get(cls)
    if found is None:
        found = _layouts[cls] = _Layout(cls)
    return found
