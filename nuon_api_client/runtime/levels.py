"""Decode one level of a JSON object: the plain values in it, and the text of each object in it.

msgspec does this in C. It fills a Struct for each model, whose fields are the attributes of the model:

| the attribute is | the field is |
|---|---|
| a model | its JSON text, whatever it is |
| a list or a map of models | a list or a dict of JSON texts |
| anything else | the value as it is in JSON: a time or an enumeration is a string |

A Struct is strict, and JSON need not be what the document says. `pick` makes the same of an object that was parsed,
whatever it holds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from msgspec import Raw, defstruct
from msgspec.json import Decoder

from nuon_api_client.runtime.raw_json import loads

_ABSENT = object()

# It may hold secrets, and is a variable of frames, which tools print.
_NOT_SHOWN: dict[str, Any] = {"__repr__": lambda _: "***", "__rich_repr__": lambda _: iter(())}


class Levels:
    """Make the levels of a model.

    Args:
        model: the class of the model.
        annotations: of its attributes, and maybe of others.
        names: of the attributes.
        keys: the JSON key of each.
        defaults: the value of each where it is absent.
    """

    decode: Callable[[Any], Any]
    """Return the level of an object's text. It raises `ValueError` where something is not as the document says."""

    def __init__(
        self,
        model: Any,
        annotations: Mapping[str, str],
        names: Sequence[str],
        keys: Sequence[str],
        defaults: Sequence[Any],
    ) -> None:
        fields: list[tuple[str, Any, Any]] = []
        renamed: dict[str, str] = {}
        self._spares: list[tuple[str, list[str], Any]] = []
        for name, key, default in zip(names, keys, defaults, strict=True):
            type_ = _type(annotations[name], of_models=name in model._holds_models)
            spares = {f"{name}__{number}": other for number, other in enumerate(model._published.get(key, ()))}
            fields += [(each, type_, _ABSENT if spares else default) for each in (name, *spares)]
            renamed |= {name: key} | spares
            if spares:
                self._spares.append((name, list(spares), default))
        self._picked = [(renamed[name], default) for name, _, default in fields]
        try:
            self._new = defstruct(model.__name__, fields, namespace=_NOT_SHOWN, rename=renamed, gc=False)
        except ValueError:  # msgspec takes no key with a quote, a backslash or a control character
            self._new = defstruct(model.__name__, fields, namespace=_NOT_SHOWN, gc=False)
            self.decode = self._parse
            return
        decode = Decoder(self._new).decode
        self.decode = (lambda text: self._settle(decode(text))) if self._spares else decode

    def _parse(self, text: Any) -> Any:
        json = loads(text)
        if not isinstance(json, dict):
            raise ValueError("it is no object")  # noqa: TRY004  # as `decode` says
        return self.pick(json)

    def pick(self, json: Mapping[str, Any]) -> Any:
        """Return the level of a parsed object."""
        get = json.get
        return self._settle(self._new(*[get(key, default) for key, default in self._picked]))

    def _settle(self, level: Any) -> Any:
        """Move what came under another name."""
        for name, spares, default in self._spares:
            if getattr(level, name) is _ABSENT:
                values = (value for spare in spares if (value := getattr(level, spare)) is not _ABSENT)
                setattr(level, name, next(values, default))
        return level


def _type(annotation: str, *, of_models: bool) -> Any:
    """Return the type that a field has for msgspec, where the attribute has this annotation."""
    outer, _, inner = annotation.partition("[")
    if outer in ("list", "dict"):
        if not of_models:
            return list | None if outer == "list" else dict | None
        if inner.removeprefix("str, ").startswith(("list[", "dict[")):
            return Any
        return list[Raw] | None if outer == "list" else dict[str, Raw] | None
    if of_models:
        return Raw
    return _PLAIN.get(annotation.partition(" ")[0], str | None)


_PLAIN: Mapping[str, Any] = {
    "Any": Any,
    "bool": bool | None,
    "int": int | float | None,  # as it came: 1.0 stays 1.0
    "float": int | float | None,
}
