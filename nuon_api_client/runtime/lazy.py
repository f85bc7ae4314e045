"""The base of every model: keep the JSON object that it came as, and write it back."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, cast

from attrs import define, field, fields
from msgspec import Raw

from nuon_api_client.runtime.layout import EMPTY, layout_of, peek
from nuon_api_client.runtime.raw_json import parse
from nuon_api_client.runtime.reading import State, get, lock, read, set_, wrap
from nuon_api_client.runtime.unchanged import still_says
from nuon_api_client.runtime.wire import copy_json, dumps
from nuon_api_client.types import UNSET

ModelT = TypeVar("ModelT", bound="Model")


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class Model(State):  # noqa: PLW1641  # no hash: a model can be changed
    """The base of every model."""

    additional_properties: dict[str, Any] = field(factory=dict)
    """Keys that this version of the package does not know, as the server sent them; written back by `to_dict`."""

    _renamed: ClassVar[Mapping[str, str]] = {}
    """Attribute -> JSON key, where they differ."""

    _published: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    """JSON key -> the other names under which it may arrive."""

    _null_is_sent: ClassVar[frozenset[str]] = frozenset()
    """The attributes of a request that have to be sent and may be `None`, which is sent as null then."""

    _holds_models: ClassVar[frozenset[str]] = frozenset()
    """The attributes that are models, or lists or maps of them."""

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
        json = peek(self, "_json")
        layout = layout_of(self.__class__)
        if json is EMPTY:
            return layout.write(self, None)
        unread = self._model is not None
        came: dict[str, Any] = parse(json) if type(json) is Raw else copy_json(json)
        return came if unread or still_says(self, came) else layout.write(self, came)

    def to_json(self) -> bytes:
        """Return the JSON text of this model, in UTF-8. If nothing was changed, it is the text that came.

        Raises:
            TypeError, ValueError, RecursionError: the model holds what JSON does not have, such as a time without zone.
        """
        json = peek(self, "_json")
        if type(json) is not Raw:
            return dumps(self.to_dict())
        if self._model is not None or still_says(self, came := parse(json)):
            return bytes(json)
        return dumps(layout_of(self.__class__).write(self, came))

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        other = cast("Self", other)
        if self._model is not None is not other._model and self._json == other._json:
            return True
        values = layout_of(self.__class__).values
        return values(self) == values(other) and _unknown(self) == _unknown(other)

    def __repr__(self) -> str:
        """Show what is set, without secrets: `***` for those, and only the names of unknown keys."""
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.__rich_repr__())})"

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """Yield what a repr shows. Rich would look at the attributes themselves."""
        for attribute in fields(self.__class__):
            if attribute.name == "additional_properties":
                if unknown := _unknown(self):
                    yield attribute.name, _Keys(unknown)
                continue
            value = getattr(self, attribute.name, None)  # one may be missing where `__init__` has failed
            if value is not None and value is not UNSET:
                yield attribute.name, value if attribute.repr else "***"

    def __copy__(self) -> Self:
        return _rebuild(self.__class__, *self._parts())

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return _rebuild(self.__class__, *copy.deepcopy(self._parts(), memo))

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (self.__class__, *self._parts())

    def _parts(self) -> tuple[dict[str, Any], list[Any]]:
        """Return what `_rebuild` needs besides the class: the state, and the values of the attributes."""
        read(self)
        values = [getattr(self, name) for name in layout_of(self.__class__).names]
        # Last whether it was changed: another thread may just be changing it.
        state = {name: value for name in ("_unknown", "_json", "_changed") if (value := peek(self, name)) is not EMPTY}
        return state, values


def _unknown(model: Model) -> dict[str, Any]:
    """Return what `additional_properties` is, not to be changed."""
    found = peek(model, "_unknown")
    if found is EMPTY:
        json = peek(model, "_json")
        found = {} if json is EMPTY else layout_of(model.__class__).unknown(json)
    return cast("dict[str, Any]", found)


def _get_unknown(self: Model) -> dict[str, Any]:
    """Return `additional_properties`, which is looked for when it is first read."""
    read(self)
    with lock:
        if peek(self, "_unknown") is EMPTY:
            _set_unknown(self, _unknown(self))  # which the caller may change
        return cast("dict[str, Any]", get(self, "_unknown"))


def _set_unknown(self: Model, value: Any) -> None:
    """Set `additional_properties`."""
    read(self)
    with lock:
        set_(self, "_changed", True)  # noqa: FBT003
        set_(self, "_unknown", value)


class _Keys:
    """The names of a JSON object's keys, without their values, which may be secrets."""

    def __init__(self, names: Iterable[Any]) -> None:
        self._shown = f"<{', '.join(sorted(map(str, names)))}>"

    def __repr__(self) -> str:
        return self._shown


def _rebuild(model: type[ModelT], state: Mapping[str, Any], values: list[Any]) -> ModelT:
    """Make the copy of a model that was read."""
    self = model.__new__(model)
    for name, value in (*state.items(), *zip(layout_of(model).names, values, strict=True)):
        set_(self, name, value)
    return self


def _set(self: Model, name: str, value: Any) -> None:
    """Set an attribute, and note that the model may differ from what came."""
    set_(self, "_changed", True)  # noqa: FBT003  # first, so that whoever sees the new value sees this too
    set_(self, name, value)


def _delete(self: Model, name: str) -> None:
    """Delete an attribute, which is a change as well."""
    set_(self, "_changed", True)  # noqa: FBT003
    object.__delattr__(self, name)


if not TYPE_CHECKING:  # a checker would take every name for an attribute, and the property for one without a default
    Model.__setattr__ = _set
    Model.__delattr__ = _delete
    Model._unknown = Model.additional_properties
    Model.additional_properties = property(_get_unknown, _set_unknown)
