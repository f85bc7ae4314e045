"""examples/rollout.py, against a Nuon whose time stands still."""

from __future__ import annotations

import asyncio
from io import StringIO
from typing import TYPE_CHECKING, Any

import pytest
from rich.console import Console
from rich.live import Live

from examples import rollout
from nuon_api_client.api.builds import create_app_component_build, get_app_component_builds
from nuon_api_client.api.deploys import (
    create_install_component_deploy,
    get_install_deploys,
    teardown_install_component,
)
from nuon_api_client.api.installs import get_install
from nuon_api_client.api.workflows import update_workflow
from nuon_api_client.models import (
    CreateComponentBuildRequest,
    InstallApprovalOption,
    InstallDeploy,
    UpdateWorkflowRequest,
)
from nuon_api_client.testing import FakeNuon
from nuon_api_client.waiting._statuses import DEPLOY

if TYPE_CHECKING:
    from collections.abc import Callable

REASON = "helm: [/bold] timed out [100%]"  # a server's words can look like rich's markup


async def new_build(nuon: FakeNuon) -> str:
    body = CreateComponentBuildRequest(use_latest=True)
    component = nuon.component_ids["whoami"]
    build = await create_app_component_build.asyncio(nuon.app_id, component, client=nuon.client(), body=body)
    await nuon.advance(30)
    return build.id


class Screen:
    """What the user sees, and what they answer when they are asked."""

    def __init__(self, answer: Callable[[str], str]) -> None:
        self.console = Console(file=StringIO(), width=200)
        self.asked: list[str] = []
        self._answer = answer

    def input(self, question: str) -> str:
        self.asked.append(question)
        return self._answer(question)

    @property
    def shown(self) -> str:
        assert isinstance(self.console.file, StringIO)
        return self.console.file.getvalue()


def nobody(question: str) -> str:
    raise AssertionError(f"nobody should have been asked: {question}")


@pytest.fixture
def screen(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Screen:
    made = Screen(getattr(request, "param", nobody))
    monkeypatch.setattr("builtins.input", made.input)
    return made


async def roll_out(
    nuon: FakeNuon,
    build_id: str,
    screen: Screen,
    *,
    canaries: int = 1,
    at_once: int = 2,
    max_failures: int = 0,
    approve: bool = True,
) -> dict[str, str]:
    """The state of each install in the end, by its name."""
    client = nuon.client()
    rows = [rollout.Row(await get_install.asyncio(each, client=client)) for each in nuon.install_ids]
    with Live(console=screen.console, auto_refresh=False) as live:
        component = nuon.component_ids["whoami"]
        one = rollout.Rollout(client, component, build_id, rows, at_once, max_failures, approve, live=live)
        await one.run(canaries)
    return {row.install.name: row.state for row in rows}


async def deploys_of(nuon: FakeNuon, build_id: str) -> list[InstallDeploy]:
    """All deploys of a build, oldest first."""
    client = nuon.client()
    lists = [await get_install_deploys.asyncio(each, client=client, limit=100) for each in nuon.install_ids]
    found = [deploy for deploys in lists for deploy in deploys if deploy.build_id == build_id]
    return sorted(found, key=lambda deploy: deploy.created_at)


def test_it_knows_every_status_in_which_a_deploy_ends() -> None:
    assert DEPLOY.success | {*DEPLOY.failure} == rollout.HAS_THE_BUILD | rollout.ENDED_WITHOUT_IT
    assert not rollout.HAS_THE_BUILD & rollout.ENDED_WITHOUT_IT


async def test_the_canary_comes_first_then_so_many_at_once(screen: Screen) -> None:
    nuon = FakeNuon(installs=7)
    build_id = await new_build(nuon)
    states = await roll_out(nuon, build_id, screen, at_once=3)
    assert set(states.values()) == {"done"}
    deploys = await deploys_of(nuon, build_id)
    assert sorted(deploy.install_id for deploy in deploys) == sorted(nuon.install_ids)
    assert {str(deploy.status) for deploy in deploys} == {"active"}
    canary, *others = deploys
    assert canary.install_id == nuon.install_ids[0]
    assert all(deploy.created_at >= canary.updated_at for deploy in others)
    running = [sum(each.created_at <= deploy.created_at < each.updated_at for each in others) for deploy in others]
    assert max(running) == 3


async def test_when_the_canary_fails_nothing_else_is_started(screen: Screen) -> None:
    nuon = FakeNuon(installs=4)
    build_id = await new_build(nuon)
    nuon.fail_step("apply whoami", install="acme-0001", says=REASON)
    states = await roll_out(nuon, build_id, screen, max_failures=3)
    assert states == {"acme-0001": "failed"} | dict.fromkeys(("acme-0002", "acme-0003", "acme-0004"), "not started")
    assert [deploy.install_id for deploy in await deploys_of(nuon, build_id)] == [nuon.install_ids[0]]
    assert REASON in screen.shown


@pytest.mark.parametrize(
    ("at_once", "max_failures", "failed"),
    [(1, 0, 1), (1, 2, 3), (2, 0, 2), (2, 2, 4), (3, 4, 7), (2, 99, 8)],  # those that run when it stops still end
)
async def test_too_many_failures_stop_it(screen: Screen, at_once: int, max_failures: int, failed: int) -> None:
    nuon = FakeNuon(installs=8)
    build_id = await new_build(nuon)
    nuon.fail_step("apply whoami", times=99)
    states = await roll_out(nuon, build_id, screen, canaries=0, at_once=at_once, max_failures=max_failures)
    assert list(states.values()) == ["failed"] * failed + ["not started"] * (8 - failed)
    assert len(await deploys_of(nuon, build_id)) == failed


async def test_again_it_leaves_out_who_has_the_build(screen: Screen) -> None:
    nuon = FakeNuon(installs=4)
    build_id = await new_build(nuon)
    nuon.fail_step("apply whoami", install="acme-0003")
    first = await roll_out(nuon, build_id, screen, at_once=1)
    assert list(first.values()) == ["done", "done", "failed", "not started"]
    again = await roll_out(nuon, build_id, screen, at_once=1)
    assert list(again.values()) == ["has it", "has it", "done", "done"]
    tried = [deploy.install_id for deploy in await deploys_of(nuon, build_id)]
    one, two, three, four = nuon.install_ids
    assert tried == [one, two, three, three, four]


@pytest.mark.parametrize("ended", [True, False])
async def test_a_component_that_is_torn_down_does_not_have_the_build(screen: Screen, *, ended: bool) -> None:
    nuon = FakeNuon(installs=1)
    build_id, client = nuon.build_ids["whoami"], nuon.client()
    started = await teardown_install_component.asyncio(nuon.install_ids[0], nuon.component_ids["whoami"], client=client)
    option = UpdateWorkflowRequest(approval_option=InstallApprovalOption.APPROVE_ALL)
    await update_workflow.asyncio(str(started.workflow_id), client=client, body=option)
    await nuon.advance(120 if ended else 5)
    assert await roll_out(nuon, build_id, screen) == {"acme-0001": "done"}
    assert [str(deploy.status) for deploy in await deploys_of(nuon, build_id)] == ["active", "inactive", "active"]


async def test_after_an_interrupt_it_waits_for_the_deploys_that_still_run(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    nuon = FakeNuon(installs=3)
    build_id = await new_build(nuon)
    asked = asyncio.Event()

    async def ask(question: str) -> str:
        asked.set()
        await asyncio.Event().wait()
        raise AssertionError("it was interrupted")

    monkeypatch.setattr(rollout, "ask", ask)
    running = asyncio.create_task(roll_out(nuon, build_id, screen, approve=False))
    await asked.wait()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert [str(deploy.status) for deploy in await deploys_of(nuon, build_id)] == ["pending-approval"]
    again = await roll_out(nuon, build_id, screen)
    assert set(again.values()) == {"done"}
    deploys = await deploys_of(nuon, build_id)
    assert [(deploy.install_id, str(deploy.status)) for deploy in deploys] == [
        (install_id, "active") for install_id in nuon.install_ids
    ]


@pytest.mark.parametrize("screen", [lambda question: "n" if "acme-0002" in question else " YES "], indirect=True)
async def test_somebody_is_asked_and_can_deny(screen: Screen) -> None:
    nuon = FakeNuon(installs=3)
    build_id = await new_build(nuon)
    states = await roll_out(nuon, build_id, screen, max_failures=1, approve=False)
    assert states == {"acme-0001": "done", "acme-0002": "failed", "acme-0003": "done"}
    assert sorted(screen.asked) == [
        f"{name}: sync and plan whoami (helm_approval), approve? [y/N] " for name in sorted(states)
    ]
    deploys = await deploys_of(nuon, build_id)
    statuses = {deploy.install_id: str(deploy.status) for deploy in deploys}
    assert [statuses[each] for each in nuon.install_ids] == ["active", "approval-denied", "active"]
    assert "answered with 'deny'" in screen.shown


def hang_up(question: str) -> str:
    raise EOFError


@pytest.mark.parametrize("screen", [hang_up], indirect=True)
async def test_without_anybody_to_ask_it_ends_and_nothing_is_answered(screen: Screen) -> None:
    nuon = FakeNuon(installs=2)
    build_id = await new_build(nuon)
    with pytest.raises(EOFError):
        await roll_out(nuon, build_id, screen, approve=False)
    assert [str(deploy.status) for deploy in await deploys_of(nuon, build_id)] == ["pending-approval"]


async def test_a_call_that_fails_fails_only_its_install(screen: Screen) -> None:
    nuon = FakeNuon(installs=3)
    build_id = await new_build(nuon)
    nuon.fail(create_install_component_deploy, 500)
    states = await roll_out(nuon, build_id, screen, canaries=0, at_once=1, max_failures=1)
    assert list(states.values()) == ["failed", "done", "done"]


async def test_in_memory_all_but_one_install_get_a_new_build(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[FakeNuon] = []

    def standing_still(*, time_scale: float, **options: Any) -> FakeNuon:
        made.append(FakeNuon(**options))
        return made[-1]

    monkeypatch.setattr(rollout, "FakeNuon", standing_still)
    assert await rollout.main(rollout.arguments(["--approve"]), screen.console) == 0
    lines = screen.shown.splitlines()
    assert sum(" done " in line for line in lines) == 24
    summary = lines.index(next(line for line in lines if line.startswith("24 of 25 installs have bld")))
    (left,) = lines[summary + 1 :]
    assert left.startswith("  acme-0017 (inl")
    assert left.endswith(") failed helm: timed out waiting for the condition")
    assert len(made[0].install_ids) == 25


async def test_for_real_it_says_what_it_would_do_and_how_to_go_on(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    nuon = FakeNuon(installs=3)
    monkeypatch.setattr(rollout, "NuonClient", nuon.client)
    told: list[str] = []

    def refuse(question: str) -> str:
        told.append(screen.shown)
        return "n"

    monkeypatch.setattr(screen.console, "input", refuse)
    real = ["--real", "--app", "acme", "--component", "whoami"]
    assert await rollout.main(rollout.arguments(real), screen.console) == 1
    assert "whoami to 3 installs" in told[0]
    builds = await get_app_component_builds.asyncio(nuon.app_id, nuon.component_ids["whoami"], client=nuon.client())
    assert [build.id for build in builds] == [nuon.build_ids["whoami"]]

    nuon.fail_step("apply whoami", install="acme-0002")
    more = [*real, "--yes", "--approve"]
    assert await rollout.main(rollout.arguments([*more, "--max-failures", "0", "--at-once", "1"]), screen.console) == 1
    *_, last = screen.shown.splitlines()
    hint, build_id = last.rsplit(" ", 1)
    assert hint == "To go on: --build"
    assert await rollout.main(rollout.arguments([*more, "--build", build_id]), screen.console) == 0
    assert screen.shown.splitlines()[-1] == f"3 of 3 installs have {build_id}."
    assert len(await deploys_of(nuon, build_id)) == 4  # the one that failed was tried twice
