"""What the tests of FakeNuon share: one, and a client of it all of whose calls are held against the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from nuon_api_client.testing import FakeNuon
from tests.support.checked import checked_client

if TYPE_CHECKING:
    from nuon_api_client import NuonClient


@pytest.fixture
def nuon() -> FakeNuon:
    return FakeNuon()


@pytest.fixture
def client(nuon: FakeNuon) -> NuonClient:
    return checked_client(nuon)
