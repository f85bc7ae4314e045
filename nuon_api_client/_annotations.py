"""Load what the annotations of generated code refer to, for programs that read annotations at run time."""

from __future__ import annotations

import sys
import typing
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages
from types import ModuleType
from typing import Any

import attrs

from nuon_api_client.client import NuonClient


def resolve_annotations(*packages: ModuleType) -> None:
    """Let annotations of endpoint functions and models be read at run time.

    An endpoint function or a model names other models in its annotations, but loads them only when it needs them.
    Call this once, before `typing.get_type_hints`, `inspect.signature(..., eval_str=True)`, `attrs.resolve_types`, or
    something that uses these, such as cattrs, beartype or pydantic's `validate_call`:

    >>> import typing
    >>> import nuon_api_client
    >>> from nuon_api_client.api.orgs import get_org
    >>> nuon_api_client.resolve_annotations()
    >>> typing.get_type_hints(get_org.sync)["return"].__name__
    'Org'

    It loads all endpoint modules and models of a package, which takes about a second. Annotations of everything
    else in nuon_api_client can be read without it.

    Args:
        packages: packages that `scripts/regenerate.sh --output` has made. Default: nuon_api_client.
    """
    for package in packages or (sys.modules["nuon_api_client"],):
        models = import_module(f"{package.__name__}.models")
        known = {name: getattr(models, name) for name in models.__all__} | {"NuonClient": NuonClient}
        for part in (models, import_module(f"{package.__name__}.api")):
            for found in walk_packages(part.__path__, f"{part.__name__}."):
                _resolve(import_module(found.name), known)


def _resolve(module: ModuleType, known: dict[str, Any]) -> None:
    defined = [each for each in vars(module).values() if getattr(each, "__module__", None) == module.__name__]
    for name in known.keys() & {name for each in defined for name in _names_in_annotations(each)}:
        vars(module).setdefault(name, known[name])
    for each in defined:
        if attrs.has(each):
            # attrs makes `__init__` in a namespace of its own, so it needs the types themselves.
            types = typing.get_type_hints(each)
            written = each.__init__.__annotations__
            each.__init__.__annotations__ = {name: types.get(name, written[name]) for name in written}


def _names_in_annotations(each: object) -> Iterator[str]:
    for annotation in getattr(each, "__annotations__", {}).values():
        if isinstance(annotation, str):  # else somebody has resolved it already, as beartype does
            yield from compile(annotation, "<annotation>", "eval").co_names
