"""Hold a secret so that nothing shows it which prints the variables of a frame: pytest, rich, Sentry and the like."""

from __future__ import annotations

from typing import Generic, TypeVar

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
