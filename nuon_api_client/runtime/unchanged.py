"""Tell whether a model that was read still says what it said when it came."""

from __future__ import annotations

from typing import Any

from msgspec.json import encode

from nuon_api_client.runtime.reading import State


def still_says(model: State, came: Any) -> bool:
    """Tell whether a model, and all that it holds, still says what it said when it came. In doubt it does not.

    Args:
        model: one that was not made by a caller.
        came: its JSON object.
    """
    if model._model is not None:
        return True
    if model._changed:
        return False
    layout = model._layout
    texts: Any = None
    for (name, key, of_models), value in zip(layout.holders, layout.held(model)):  # noqa: B905  # the keyword would cost as much as the rest
        if value is None:
            continue
        there = came.get(layout.name_in(came, key) if layout.published else key)
        kind = type(value)
        if kind is not list and kind is not dict:
            if isinstance(value, State) and not still_says(value, there):  # the one that came, else one was set
                return False
        elif not value:
            if value != there:
                return False
        elif not of_models:
            if not _is_the_same_json(value, there):
                return False
        else:
            texts = texts or layout.lists.decode(model._json)
            if not _are_the_models(value, getattr(texts, name), there):
                return False
    return True


def _are_the_models(value: Any, texts: Any, came: Any) -> bool:
    """Tell whether a list or a map still holds the models that it came with, and whether they still say what they said."""
    if type(value) is dict:
        if value.keys() != texts.keys():
            return False
        value, texts, came = value.values(), [texts[key] for key in value], [came[key] for key in value]
    if len(value) != len(came):
        return False
    for item, text, there in zip(value, texts, came):  # noqa: B905
        if not isinstance(item, State) or item._changed or item._json != text or not still_says(item, there):
            return False
    return True


def _is_the_same_json(value: Any, came: Any) -> bool:
    """Tell whether two JSON values have the same text: true and 1 are equal, but have not."""
    try:
        return bool(value == came and encode(value) == encode(came))
    except (TypeError, ValueError, OverflowError, RecursionError):
        return False  # a caller has put something there
