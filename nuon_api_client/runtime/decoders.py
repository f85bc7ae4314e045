"""Decode the JSON of models and enumerations whose modules are loaded when a payload first needs them."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from msgspec import Raw

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.reading import wrapper
from nuon_api_client.types import UNSET, OpenEnum


def lazy_decoder(namespace: dict[str, Any], name: str, alias: str) -> Callable[[Any], Any]:
    """Return a decoder for the JSON of a model or an enumeration, which imports the class when it is first called.

    The decoder then puts a faster one in its place.

    Args:
        namespace: the globals of the module that calls the decoder.
        name: of the model or enumeration, in the package of that module.
        alias: the name under which `namespace` holds the decoder.
    """

    def load(value: Any) -> Any:
        if value is None or value is UNSET:
            return value  # nothing that would need the class
        found = namespace[alias] = decoder(getattr(import_module(namespace["__spec__"].parent), name))
        return found(value)

    return load


def decoder(found: type[Model | OpenEnum]) -> Callable[[Any], Any]:
    """Return a decoder for the JSON of a model or an enumeration; it hands on whatever is no JSON of one."""
    if issubclass(found, Model):
        return wrapper(found)
    known = found._value2member_map_

    def member(value: Any) -> Any:
        try:
            return known[value]
        except (KeyError, TypeError):
            return found(value) if type(value) is str else value

    return member


_MANY = 10
"""The number of items from which each gets a text of its own."""


def decode_items(decode: Callable[[Any], Any], items: Any) -> Any:
    """Decode the items of a list of models, and hand on whatever is no list.

    The text of a model is a part of that of the answer, and keeps all of it in memory. Of a long list somebody may keep
    one item only, such as a step of a workflow or a log record, so each of its items gets a copy of its own.
    """
    if type(items) is not list:
        return items
    if len(items) >= _MANY:
        items = [item.copy() if type(item) is Raw else item for item in items]
    return list(map(decode, items))
