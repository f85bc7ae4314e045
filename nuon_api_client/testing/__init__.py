"""Tests without a control plane: `FakeNuon`, `NuonMock` and `sample`; `docs/testing.md` says which to take for what.

They need the extra: `pip install 'nuon_api_client[testing]'`. What is named here loads when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._shared.endpoint import Endpoint as Endpoint
    from .fake.fake_nuon import FakeNuon as FakeNuon
    from .fake.seeds import Seeded as Seeded
    from .fake.state import Join as Join
    from .fake.state import Read as Read
    from .fake.state import Resource as Resource
    from .fake.state import Row as Row
    from .fake.state import State as State
    from .mock import MockedCall as MockedCall
    from .mock import NuonMock as NuonMock
    from .samples.sample import sample as sample

_NAMES = {
    "_shared.endpoint": ("Endpoint",),
    "fake.fake_nuon": ("FakeNuon",),
    "fake.seeds": ("Seeded",),
    "fake.state": ("Join", "Read", "Resource", "Row", "State"),
    "mock": ("MockedCall", "NuonMock"),
    "samples.sample": ("sample",),
}
"""Module -> the public names in it."""

_MODULES = {name: module for module, names in _NAMES.items() for name in names}

# Type checkers do not see this, so that a misspelt name is an error to them.
if not TYPE_CHECKING:
    __all__ = tuple(_MODULES)

    def __getattr__(name: str) -> Any:
        """Load a public name."""
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        try:
            module = import_module(f".{_MODULES[name]}", __name__)
        except ModuleNotFoundError as missing:
            raise ModuleNotFoundError(
                f"{name} needs {missing.name}: pip install 'nuon_api_client[testing]'", name=missing.name
            ) from missing
        value = globals()[name] = getattr(module, name)
        return value

    def __dir__() -> list[str]:
        return sorted(_MODULES)
