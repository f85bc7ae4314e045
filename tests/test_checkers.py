"""What type checkers make of a user's file: a misspelt name is an error, and a name that is there is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.checkers import CHECKERS, refused

MISSPELT = """\
from nuon_api_client import NuonClint  # refused
from nuon_api_client.models import Instal  # refused
from nuon_api_client.testing import FakeNuno  # refused
from nuon_api_client.errors import NuonEror  # refused
from nuon_api_client.types import Respnse  # refused
"""
USED = """\
import nuon_api_client
from nuon_api_client import NuonClient

NuonClient(http_client=5)  # refused
NuonClient(http_client="requests")  # refused
NuonClient(http_client="aiohttp")
client: nuon_api_client.NuonClient = NuonClient(token="t", org_id="o")
install: nuon_api_client.models.Install = nuon_api_client.api.installs.get_install.sync("inl", client=client)
nuon_api_client.models.Instal  # refused
nuon_api_client.api.instals  # refused
nuon_api_client.api.installs.get_instal  # refused
nuon_api_client.errors.NuonError("")
nuon_api_client.types.UNSET.__repr__()
nuon_api_client.testing.FakeNuon
nuon_api_client.testing.FakeNuno  # refused
nuon_api_client.waiting
"""


@pytest.mark.parametrize("checker", CHECKERS)
@pytest.mark.parametrize("source", [MISSPELT, USED], ids=["misspelt imports", "used names"])
def test_a_users_file(checker: str, source: str, tmp_path: Path) -> None:
    sample = tmp_path / "sample.py"
    sample.write_text(source)
    assert CHECKERS[checker](sample) == refused(source)
