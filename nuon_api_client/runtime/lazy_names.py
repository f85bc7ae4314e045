"""Let the names of a package load when they are first used (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Any


def lazy_names(
    package: str, names: Mapping[str, Iterable[str]], modules: Iterable[str] = (), *, extra: str | None = None
) -> tuple[tuple[str, ...], Callable[[str], Any], Callable[[], list[str]]]:
    """Return `__all__`, `__getattr__` and `__dir__` of a package. Its modules are not in `__all__`.

    A package assigns them under `if not TYPE_CHECKING`, because a type checker that sees a `__getattr__` takes
    every misspelt name for one of the package's. For type checkers it imports the same names under `if TYPE_CHECKING`.

    Args:
        package: the package's `__name__`.
        names: the names that the package offers, by the module that has them.
        modules: the modules that the package offers themselves.
        extra: the extra of nuon_api_client that the modules need. The error says so when something is not installed.
    """
    module_of = {name: module for module, held in names.items() for name in held}
    submodules = frozenset(modules)

    def __getattr__(name: str) -> Any:  # noqa: N807  # it becomes the package's
        if name in submodules:
            return import_module(f".{name}", package)
        if name not in module_of:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        try:
            module = import_module(f".{module_of[name]}", package)
        except ModuleNotFoundError as missing:
            if extra is None:
                raise
            message = f"{name} needs {missing.name}: pip install 'nuon_api_client[{extra}]'"
            raise ModuleNotFoundError(message, name=missing.name) from missing
        value = getattr(module, name)
        setattr(sys.modules[package], name, value)
        return value

    def __dir__() -> list[str]:  # noqa: N807  # it becomes the package's
        return sorted(module_of.keys() | submodules)

    return tuple(sorted(module_of)), __getattr__, __dir__
