"""Tests without a control plane: `FakeNuon`, `nuon_mock` and `sample`. `docs/testing.md` says which for what.

It needs the extra: `pip install 'nuon_api_client[testing]'`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .fake.fake_nuon import FakeNuon as FakeNuon
    from .fake.fake_nuon import Seeded as Seeded
    from .mock import NuonMock as NuonMock
    from .samples.sample import sample as sample

_MODULES = {"FakeNuon": "fake.fake_nuon", "NuonMock": "mock", "Seeded": "fake.fake_nuon", "sample": "samples.sample"}

__all__ = tuple(_MODULES)  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> Any:
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
