"""The pytest plugin, in a project of its own."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

HEAVY = ("httpx", "respx", "jsonschema", "starlette", "uvicorn", "nuon_api_client.models", "nuon_api_client.client")


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_pytest_finds_it_and_it_loads_nothing_until_a_fixture_is_used(tmp_path: Path) -> None:
    (tmp_path / "test_lazy.py").write_text(
        f"""
import sys

def test_nothing_is_loaded():
    assert "nuon_api_client.testing.plugin" in sys.modules
    assert [name for name in {HEAVY!r} if name in sys.modules] == []

def test_fake_nuon(fake_nuon):
    import httpx, asyncio
    assert len(fake_nuon.install_ids) == 3

def test_nuon_mock(nuon_mock):
    from nuon_api_client.api.orgs import get_org
    from nuon_api_client.models import Org
    from nuon_api_client.testing import sample
    nuon_mock.on(get_org).returns(sample(Org, name="acme"))
    assert get_org.sync(client=nuon_mock.client()).name == "acme"
"""
    )
    # Others' plugins load httpx: only this one is looked at.
    theirs = ("anyio", "schemathesis", "hypothesispytest", "respx", "pytest_httpx", "pytest_httpx2", "pook")
    done = run(tmp_path, *(option for name in theirs for option in ("-p", f"no:{name}")))
    assert "3 passed" in done.stdout, done.stdout + done.stderr


def test_it_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "test_missing.py").write_text(
        """
import sys, pytest

@pytest.mark.parametrize("fixture, missing", [("fake_nuon", "starlette"), ("nuon_mock", "respx")])
def test_it(fixture, missing, request, monkeypatch):
    for name in [name for name in sys.modules if name.partition(".")[0] == missing or "client.testing." in name]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, missing, None)
    import importlib.abc
    class Refuse(importlib.abc.MetaPathFinder):
        def find_spec(self, name, path, target=None):
            if name.partition(".")[0] == missing:
                raise ModuleNotFoundError(f"No module named {missing!r}", name=missing)
    monkeypatch.delitem(sys.modules, missing)
    monkeypatch.setattr(sys, "meta_path", [Refuse(), *sys.meta_path])
    with pytest.raises(ModuleNotFoundError) as found:
        request.getfixturevalue(fixture)
    assert "pip install 'nuon_api_client[testing]'" in str(found.value)
"""
    )
    done = run(tmp_path)
    assert "2 passed" in done.stdout, done.stdout + done.stderr
