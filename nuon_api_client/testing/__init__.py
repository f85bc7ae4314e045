"""Tests without a control plane: `FakeNuon`, `NuonMock` and `sample`; `docs/testing.md` says which to take for what.

They need the extra: `pip install 'nuon_api_client[testing]'`. What is named here loads when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from ._shared.endpoint import Endpoint as Endpoint
    from .fake.fake_nuon import FakeNuon as FakeNuon
    from .fake.seeds import Seeded as Seeded
    from .fake.state import Join as Join
    from .fake.state import Order as Order
    from .fake.state import Read as Read
    from .fake.state import Resource as Resource
    from .fake.state import Row as Row
    from .fake.state import State as State
    from .mock import MockedCall as MockedCall
    from .mock import NuonMock as NuonMock
    from .samples.sample import sample as sample

if not TYPE_CHECKING:
    _NAMES = {
        "_shared.endpoint": ("Endpoint",),
        "fake.fake_nuon": ("FakeNuon",),
        "fake.seeds": ("Seeded",),
        "fake.state": ("Join", "Order", "Read", "Resource", "Row", "State"),
        "mock": ("MockedCall", "NuonMock"),
        "samples.sample": ("sample",),
    }
    __all__, __getattr__, __dir__ = lazy_names(__name__, _NAMES, extra="testing")
