"""examples/create_install.py, against a Nuon whose time stands still."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

import pytest

from examples import create_install as example
from nuon_api_client import BadRequestError, WorkflowFailed
from nuon_api_client.api.installs import get_install, get_org_installs, phone_home
from nuon_api_client.api.stacks import get_install_stack_by_install_id
from nuon_api_client.models import Install, PhoneHomeRequest, PhoneHomeRequestType
from nuon_api_client.testing import FakeNuon

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

REAL = ["--real", "--app", "acme", "--name", "globex"]


@pytest.fixture
def nuon(monkeypatch: pytest.MonkeyPatch) -> FakeNuon:
    """The Nuon of the example, in memory and with `--real`. Its installs wait for their customers."""
    made = FakeNuon(installs=1, manual_stack=True)

    def in_memory(*, time_scale: float, manual_stack: bool) -> FakeNuon:
        assert manual_stack
        return made

    monkeypatch.setattr(example, "FakeNuon", in_memory)
    monkeypatch.setattr(example, "NuonClient", made.client)
    return made


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Lets somebody answer, one thing after the other, and tells what they were asked."""

    def script(*said: str) -> list[str]:
        asked, left = list[str](), iter(said)

        def answer(question: str) -> str:
            asked.append(question)
            return next(left)

        monkeypatch.setattr("builtins.input", answer)
        return asked

    return script


async def installs(nuon: FakeNuon) -> dict[str, Install]:
    return {each.name: each for each in await get_org_installs.asyncio(client=nuon.client())}


async def test_in_memory_somebody_answers_and_everything_runs(
    nuon: FakeNuon, answers: Callable[..., list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    asked = answers("y", "maybe", "y", "y")
    await example.main(example.arguments([]))
    assert asked == [
        "provision sandbox plan (terraform_plan): approve? [y/n] ",
        "sync and plan db (terraform_plan): approve? [y/n] ",
        "sync and plan db (terraform_plan): approve? [y/n] ",  # "maybe" is no answer
        "sync and plan whoami (helm_approval): approve? [y/n] ",
    ]
    shown = capsys.readouterr().out.splitlines()
    link = "  Within 24 hours the customer must open https://console.cloud.example/stacks/new?name=globex"
    assert shown.count(link) == 1
    assert shown.index("  await install stack: in-progress") < shown.index(link)
    assert shown.index(link) < shown.index("  await install stack: success")
    assert shown[-1] == "runner active, components active"


async def test_it_waits_for_the_customer(nuon: FakeNuon, capsys: pytest.CaptureFixture[str]) -> None:
    running = asyncio.create_task(example.main(example.arguments([*REAL, "--approve"])))
    await nuon.clock.sleep(3600)
    shown = capsys.readouterr().out
    assert "the customer must open https://" in shown
    assert shown.count("await install stack: ") == 1
    client = nuon.client()
    install_id = (await installs(nuon))["globex"].id
    stack = await get_install_stack_by_install_id.asyncio(install_id, client=client)
    assert stack.versions
    body = PhoneHomeRequest(request_type=PhoneHomeRequestType.CREATE)
    await phone_home.asyncio(install_id, str(stack.versions[0].phone_home_id), client=client, body=body)
    await running
    install = await get_install.asyncio(install_id, client=client)
    assert (install.runner_status, install.sandbox_status) == ("active", "active")


async def test_again_it_goes_on_with_the_install_of_that_name(
    nuon: FakeNuon, capsys: pytest.CaptureFixture[str]
) -> None:
    running = asyncio.create_task(example.main(example.arguments(REAL)))
    await nuon.clock.sleep(60)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    before = capsys.readouterr().out.splitlines()
    await example.main(example.arguments(["--approve"]))
    after = capsys.readouterr().out.splitlines()
    assert after[0] == "globex is there already, and keeps its inputs"
    assert after[1] == before[0]  # the same ids
    assert after[1].startswith("install inl")
    assert after[-1] == "runner active, components active"
    assert sorted(await installs(nuon)) == ["acme-0001", "globex"]


async def test_a_name_that_only_contains_the_name_is_another_install(nuon: FakeNuon) -> None:
    await example.main(example.arguments(["--approve", "--name", "acme-00"]))
    assert sorted(await installs(nuon)) == ["acme-00", "acme-0001"]


async def test_a_plan_that_is_denied_ends_it(nuon: FakeNuon, answers: Callable[..., list[str]]) -> None:
    answers("y", "n")
    with pytest.raises(WorkflowFailed, match="step 'sync and plan db' was denied"):
        await example.main(example.arguments([]))
    install = (await installs(nuon))["globex"]
    assert (install.sandbox_status, install.composite_component_status) == ("active", "pending")


@pytest.mark.parametrize(
    ("inputs", "refusal"),
    [
        ({"region": "eu-west-1", "zone": "a"}, "input name zone does not exist"),
        ({"api_key": "a secret"}, "region is a required input"),
    ],
)
async def test_wrong_inputs_are_refused(nuon: FakeNuon, tmp_path: Path, inputs: dict[str, str], refusal: str) -> None:
    file = tmp_path / "inputs.json"
    file.write_text(json.dumps(inputs), encoding="utf-8")
    with pytest.raises(BadRequestError, match=refusal) as refused:
        await example.main(example.arguments([*REAL, "--inputs", str(file)]))
    assert "a secret" not in str(refused.value)
    assert sorted(await installs(nuon)) == ["acme-0001"]
