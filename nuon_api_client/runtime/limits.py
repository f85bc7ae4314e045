"""Refuse values of request models that the server refuses, before anything is sent."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def max_length(most: int) -> Callable[[Any, Any, Any], None]:
    """Return a validator for attrs: a text may have so many characters at most."""

    def check(model: Any, attribute: Any, value: Any) -> None:
        if isinstance(value, str) and len(value) > most:
            name = f"{type(model).__name__}.{attribute.name}"
            raise ValueError(f"{name} has {len(value)} characters, but the server takes at most {most}")

    return check
