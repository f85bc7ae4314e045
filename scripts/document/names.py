"""The names that generated code has for those of a document: the generator's own functions say them."""

from __future__ import annotations

from openapi_python_client.config import ConfigFile
from openapi_python_client.strings import ClassName, PythonIdentifier, snake_case

LONGEST = 200
"""Bytes that the name of a module may have: file systems take no more than 255."""
PREFIX: str = ConfigFile().field_prefix


def python_name(name: str) -> str:
    """Return the name of a parameter, attribute, function or module."""
    return str(PythonIdentifier(name, PREFIX))


def is_too_long(name: str) -> bool:
    """Tell whether no file may be called like a module."""
    return len(name.encode()) > LONGEST


def class_name(name: str) -> str:
    """Return the name of a model or enumeration."""
    return str(ClassName(name, PREFIX))


def member_names(values: list[str]) -> list[str]:
    """Return the name of each member of an enumeration of texts."""
    upper = [value.upper() if value[:1].isalpha() else f"VALUE_{number}" for number, value in enumerate(values)]
    return [snake_case(name).upper() for name in upper]
