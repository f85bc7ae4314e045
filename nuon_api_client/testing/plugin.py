"""The pytest plugin: the fixtures `fake_nuon` and `nuon_mock`. pytest loads it everywhere, so it loads nothing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nuon_api_client.testing import FakeNuon, NuonMock


@pytest.fixture
def fake_nuon() -> FakeNuon:
    """A Nuon control plane in memory, see `nuon_api_client.testing.FakeNuon`."""
    from nuon_api_client.testing import FakeNuon

    return FakeNuon()


@pytest.fixture
def nuon_mock() -> Iterator[NuonMock]:
    """Answers calls in the control plane's place, see `nuon_api_client.testing.NuonMock`."""
    from nuon_api_client.testing import NuonMock

    with NuonMock.routing() as mock:
        yield mock
