"""Know which JSON key each attribute of a model stands for, and write a model back as a JSON object."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cache, cached_property
from itertools import repeat
from operator import attrgetter
from typing import Any, cast
from uuid import UUID

from attrs import NOTHING, fields
from msgspec import Raw
from msgspec.json import Decoder

from nuon_api_client.runtime.levels import Levels
from nuon_api_client.runtime.raw_json import parse
from nuon_api_client.runtime.wire import ATOMS, encode, format_time, is_zero_time, parse_date, parse_time, parse_uuid
from nuon_api_client.types import UNSET

EMPTY = object()
"""What `peek` returns for an attribute that has no value yet."""


def peek(model: Any, name: str) -> Any:
    """Return the value of an attribute without reading the model, or `EMPTY`."""
    try:
        return object.__getattribute__(model, name)
    except AttributeError:
        return EMPTY


class Layout:
    """Hold what a model class says of its attributes. `layout_of` makes one for each class."""

    def __init__(self, model: type[Any]) -> None:
        self._model = model
        properties = [attribute for attribute in fields(model) if attribute.name != "additional_properties"]
        renamed: Mapping[str, str] = model._renamed
        self.names = tuple(attribute.name for attribute in properties)
        self.keys = tuple(renamed.get(name, name) for name in self.names)
        self.null_is_sent = tuple(name in model._null_is_sent for name in self.names)
        self.defaults = tuple(None if each.default is NOTHING else each.default for each in properties)
        self.known = frozenset(self.keys)
        self.published: Mapping[str, tuple[str, ...]] = model._published
        self.values = _getter(self.names)
        annotations = self._annotations = _annotations_of(model)
        # The attributes whose values can be changed without setting the attribute: name, key, and whether it is a list or
        # a map of models.
        self.holders = tuple(
            (name, key, name in model._holds_models and annotations[name].startswith(("list[", "dict[")))
            for name, key in zip(self.names, self.keys, strict=True)
            if name in model._holds_models or annotations[name].startswith(("list[", "dict[", "Any"))
        )
        self.held = _getter(tuple(name for name, _, _ in self.holders))

    @cached_property
    def levels(self) -> Levels:
        """How the JSON of the model is decoded. Models that are only written need none."""
        return Levels(self._model, self._annotations, self.names, self.keys, self.defaults)

    @cached_property
    def lists(self) -> Levels:
        """The same for nothing but the lists and maps of models."""
        held = {name for name, _, of_models in self.holders if of_models}
        parts = zip(self.names, self.keys, self.defaults, strict=True)
        return Levels(self._model, self._annotations, *zip(*[part for part in parts if part[0] in held], strict=True))

    def write(self, model: Any, source: Mapping[str, Any] | None) -> dict[str, Any]:
        """Return the JSON object of a model that was read from `source`, as it came where nothing was changed.

        Args:
            model: the model.
            source: `None` if the model was not read, but made by a caller.
        """
        null_is_sent = self.null_is_sent if source is None else repeat(object=False)
        source = source or {}
        keys = self.keys
        if self.published:  # a value goes back under the name it came by
            keys = tuple([self.name_in(source, key) if key in self.published else key for key in keys])
        result: dict[str, Any] = {}
        for key, default, needed, value in zip(keys, self.defaults, null_is_sent, self.values(model), strict=False):
            came = source.get(key, UNSET)
            if value is came and type(value) in ATOMS:
                result[key] = value
            elif came is UNSET and value is default:
                if needed:
                    result[key] = None
                # Else it is absent, also a false or 0 that the server leaves out.
            elif value is None or value is UNSET:
                # Emptied by the caller, unless it came empty: then it goes back as it came.
                if came is None or is_zero_time(came):
                    result[key] = came
                elif value is None and default is UNSET:
                    result[key] = None
            elif isinstance(value, datetime):
                result[key] = came if parse_time(came) == value else format_time(value)
            elif type(came) is str and value == came:
                result[key] = came
            else:
                first = value  # the items of a list or a map are all of one type, or null
                if type(value) is list:
                    first = value[0] if value else EMPTY
                elif type(value) is dict:
                    first = next(iter(value.values()), EMPTY)
                result[key] = _again(value, came) if type(first) in _MAY_BE_EXACT else encode(value)
        unknown = peek(model, "_unknown")
        if unknown is not EMPTY or not self.known.issuperset(source):
            result.update(encode(self.unknown(source) if unknown is EMPTY else unknown))
        return result

    def unknown(self, source: Mapping[str, Any] | Raw) -> dict[str, Any]:
        """Return the part of a JSON object whose keys no attribute stands for."""
        if type(source) is Raw:
            return {key: parse(text) for key, text in self.unknown(_texts(source)).items()}
        known = self.known
        if self.published:
            known = known.union(self.name_in(source, key) for key in self.published)
        return {} if known.issuperset(source) else {key: source[key] for key in source if key not in known}

    def name_in(self, source: Mapping[str, Any], key: str) -> str:
        """Return the first of a property's names that `source` has, and `key` if it has none."""
        return next((name for name in (key, *self.published.get(key, ())) if name in source), key)


def _annotations_of(model: type[Any]) -> dict[str, str]:
    """Return the annotations of a model's attributes, also of those that a caller's class inherits from one of ours."""
    found = {name: text for each in model.__mro__[::-1] for name, text in getattr(each, "__annotations__", {}).items()}
    return {name: text if isinstance(text, str) else "Any" for name, text in found.items()}


def _getter(names: tuple[str, ...]) -> Callable[[Any], tuple[Any, ...]]:
    """Return a function that returns the values of these attributes; if there is only one, it comes twice."""
    return attrgetter(*names, *names[: len(names) == 1]) if names else lambda _: ()


_texts = Decoder(dict[str, Raw]).decode


def _again(value: Any, came: Any) -> Any:
    """Return the JSON of a value: as it came where it still says that, which may be more exact than what was read."""
    kind = type(value)
    if kind in _PARSERS and type(came) is str:
        return came if _PARSERS[kind](came) == value else encode(value)  # nanoseconds, another offset, other letters
    if kind is list and type(came) is list and len(value) == len(came):
        return list(map(_again, value, came))
    if kind is dict and type(came) is dict and value.keys() == came.keys():
        return {key: _again(item, came[key]) for key, item in value.items()}
    return encode(value)


_PARSERS: Mapping[type, Callable[[Any], Any]] = {datetime: parse_time, date: parse_date, UUID: parse_uuid}
_MAY_BE_EXACT = frozenset({*_PARSERS, list, dict, type(None)})


def _make_layout(model: type[Any]) -> Layout:
    layout = model._layout = Layout(model)
    return layout


layout_of = cast("Callable[[type[Any]], Layout]", cache(_make_layout))
"""Return the layout of a model class. From then on it is also its `_layout`."""
