"""The pytest plugin: the fixtures `fake_nuon` and `nuon_mock`.

pytest loads it in every project that has this package, so it loads nothing until a fixture is used.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from nuon_api_client import testing


@pytest.fixture
def fake_nuon() -> testing.FakeNuon:
    """Make a Nuon control plane in memory, see `nuon_api_client.testing.FakeNuon`."""
    return testing.FakeNuon()


@pytest.fixture
def nuon_mock() -> Iterator[testing.NuonMock]:
    """Answer calls in the place of the control plane, see `nuon_api_client.testing.NuonMock`."""
    with testing.NuonMock.routing() as mock:
        yield mock
