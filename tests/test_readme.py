"""The README's Python runs as it stands there, against a Nuon in memory."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from nuon_api_client.api.deploys import get_install_component_latest_deploy, get_install_deploy
from nuon_api_client.api.installs import get_current_install_inputs
from tests.support.paths import ROOT

if TYPE_CHECKING:
    from nuon_api_client.testing import FakeNuon

README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)


@pytest.fixture
def block(request: pytest.FixtureRequest) -> dict[str, Any]:
    """The names that the block which defines the test's parameter brings."""
    (source,) = (source for source in BLOCKS if f"def {request.param}(" in source)
    names: dict[str, Any] = {}
    exec(compile(source, "README.md", "exec"), names)
    return names


def test_no_block_is_left_out() -> None:
    tested = ("deploy_everywhere", "rotate_key", "test_deploy_everywhere")
    assert [next(name for name in tested if f"def {name}(" in source) for source in BLOCKS] == list(tested)
    assert len(README.splitlines()) <= 130


@pytest.mark.parametrize("block", ["deploy_everywhere"], indirect=True)
async def test_first_call(block: dict[str, Any], fake_nuon: FakeNuon, capsys: pytest.CaptureFixture[str]) -> None:
    client = fake_nuon.client()
    component, build = fake_nuon.component_ids["whoami"], fake_nuon.build_ids["whoami"]
    await block["deploy_everywhere"](client, fake_nuon.app_id, component, build)
    assert sorted(capsys.readouterr().out.splitlines()) == [f"acme-000{number} auto-skipped" for number in (1, 2, 3)]
    last = await get_install_component_latest_deploy.asyncio(fake_nuon.install_ids[0], component, client=client)
    assert last.build_id == build


@pytest.mark.parametrize("block", ["rotate_key"], indirect=True)
async def test_lists_waiting_logs(
    block: dict[str, Any], fake_nuon: FakeNuon, capsys: pytest.CaptureFixture[str]
) -> None:
    client = fake_nuon.client()
    await block["rotate_key"](client, fake_nuon.app_id)
    for install_id in fake_nuon.install_ids:
        inputs = await get_current_install_inputs.asyncio(install_id, client=client)
        assert (inputs.values or {})["api_key"] == "new"
    last = await get_install_component_latest_deploy.asyncio(
        fake_nuon.install_ids[0], fake_nuon.component_ids["whoami"], client=client
    )
    deploy = await get_install_deploy.asyncio(fake_nuon.install_ids[0], last.id, client=client)
    assert deploy.log_stream is not None
    await block["show_logs"](client, deploy.log_stream.id)
    assert len(capsys.readouterr().out.splitlines()) > 1


@pytest.mark.parametrize("block", ["test_deploy_everywhere"], indirect=True)
async def test_test_your_code(block: dict[str, Any], fake_nuon: FakeNuon, capsys: pytest.CaptureFixture[str]) -> None:
    (first,) = (source for source in BLOCKS if "async def deploy_everywhere(" in source)
    exec(compile(first, "README.md", "exec"), block)
    await block["test_deploy_everywhere"](fake_nuon, capsys)
