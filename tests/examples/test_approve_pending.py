"""examples/approve_pending.py, against a Nuon whose time stands still."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from examples import approve_pending as example
from nuon_api_client import NotFoundError, UnexpectedResponseError, pending_approvals
from nuon_api_client.api.workflows import (
    cancel_workflow,
    get_org_pending_approvals,
    get_workflow,
    get_workflow_step_approval_contents,
    get_workflows,
    update_workflow,
)
from nuon_api_client.models import InstallApprovalOption, UpdateWorkflowRequest
from nuon_api_client.testing import FakeNuon, NuonMock

if TYPE_CHECKING:
    from collections.abc import Callable

    from nuon_api_client import NuonClient


@pytest.fixture
def nuon(monkeypatch: pytest.MonkeyPatch) -> FakeNuon:
    """The Nuon of the example, in memory and with `--real`."""
    made = FakeNuon()
    monkeypatch.setattr(example, "FakeNuon", lambda: made)
    monkeypatch.setattr(example, "NuonClient", made.client)
    return made


@pytest.fixture
async def waiting(nuon: FakeNuon) -> list[str]:
    """The workflows of `nuon` that wait for an answer, newest first."""
    await example.make_some_pending(nuon, nuon.client())
    lists = [await get_workflows.asyncio(each, client=nuon.client()) for each in nuon.install_ids]
    return [workflows[0].id for workflows in reversed(lists)]


@pytest.fixture
def says(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Lets somebody answer, one thing after the other; what is left of that is in the list."""

    def script(*said: str) -> list[str]:
        left = list(said)
        monkeypatch.setattr("builtins.input", lambda question: left.pop(0))
        return left

    return script


async def run(*arguments: str) -> None:
    await example.main(example.arguments(list(arguments)))


async def ids_of_waiting(client: NuonClient) -> list[str]:
    return [workflow.id for workflow in await example.workflows_to_look_at(client) if pending_approvals(workflow)]


async def end_of(nuon: FakeNuon, workflow_id: str) -> tuple[str, str]:
    """The statuses of a workflow and of the step that asked first, some time later."""
    await nuon.advance(60)
    workflow = await get_workflow.asyncio(workflow_id, client=nuon.client())
    asked = next(step for step in workflow.steps or [] if step.approval)
    assert workflow.status
    assert asked.status
    return str(workflow.status.status), str(asked.status.status)


async def test_in_memory_it_shows_three_plans_and_sends_the_answers(
    nuon: FakeNuon, says: Callable[..., list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    left = says("a", "what?", " D ", "")
    await run()
    assert left == []
    shown = capsys.readouterr().out
    assert shown.startswith("pending approvals: 3\n")
    for install in ("acme-0001", "acme-0002", "acme-0003"):
        assert f"Deploying all components to {install} of inl" in shown
    assert shown.count("sync and plan db (terraform_plan)\nupdate module.db\n") == 3
    await nuon.advance(60)
    (still,) = await ids_of_waiting(nuon.client())
    workflow = await get_workflow.asyncio(still, client=nuon.client())
    assert workflow.owner_id == nuon.install_ids[0]


@pytest.mark.parametrize(
    ("said", "workflow", "step", "asks"),
    [
        ("a", "success", "approved", False),
        ("d", "error", "approval-denied", False),
        ("s", "success", "user-skipped", False),
        ("r", "in-progress", "approval-retry", True),
    ],
)
async def test_answers(
    nuon: FakeNuon,
    waiting: list[str],
    says: Callable[..., list[str]],
    said: str,
    workflow: str,
    step: str,
    *,
    asks: bool,
) -> None:
    says(said, "", "")
    await run("--real")
    assert await end_of(nuon, waiting[0]) == (workflow, step)
    assert (waiting[0] in await ids_of_waiting(nuon.client())) is asks
    for other in waiting[1:]:
        assert await end_of(nuon, other) == ("in-progress", "approval-awaiting")


async def test_a_control_plane_without_the_list_is_searched(nuon: FakeNuon, waiting: list[str]) -> None:
    found = await ids_of_waiting(nuon.client())
    nuon.fail(get_org_pending_approvals, 404)
    searched = await ids_of_waiting(nuon.client())
    assert sorted(found) == sorted(searched) == sorted(waiting)


@pytest.mark.parametrize("lists_them", [True, False])
async def test_what_nobody_has_to_answer_is_left_out(
    nuon: FakeNuon, waiting: list[str], capsys: pytest.CaptureFixture[str], *, lists_them: bool
) -> None:
    client = nuon.client()
    await cancel_workflow.asyncio(waiting[0], client=client)
    await nuon.advance(5)
    option = UpdateWorkflowRequest(approval_option=InstallApprovalOption.APPROVE_ALL)
    await update_workflow.asyncio(waiting[1], client=client, body=option)
    if not lists_them:
        nuon.fail(get_org_pending_approvals, 404)
    await run("--real", "--list")
    shown = capsys.readouterr().out
    assert shown.startswith("pending approvals: 1\n")
    owner = (await get_workflow.asyncio(waiting[2], client=client)).owner_id
    assert f"of {owner}: sync and plan db" in shown


async def test_a_workflow_that_is_gone_is_not_taken_for_an_old_control_plane(
    nuon: FakeNuon, waiting: list[str]
) -> None:
    nuon.fail(get_workflow, 404)
    with pytest.raises(NotFoundError):
        await example.workflows_to_look_at(nuon.client())


async def test_somebody_can_be_faster(
    nuon: FakeNuon, waiting: list[str], says: Callable[..., list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    client = nuon.client()
    (workflow, *_) = await example.workflows_to_look_at(client)
    ((step, approval),) = pending_approvals(workflow)
    await example.respond(client, workflow.id, step.id, approval.id, response="approve")
    await example.respond(client, workflow.id, step.id, approval.id, response="deny")
    assert "refused: 400: workflow step approval already has a response" in capsys.readouterr().out
    assert await end_of(nuon, workflow.id) == ("success", "approved")


async def test_listing_asks_nothing(
    nuon: FakeNuon, waiting: list[str], says: Callable[..., list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    says()
    await run("--real", "--list")
    assert capsys.readouterr().out.count("update module.db") == 3
    assert sorted(await ids_of_waiting(nuon.client())) == sorted(waiting)


@pytest.mark.parametrize(
    ("found", "shown"),
    [
        (
            {
                "resource_changes": [
                    {"address": "aws_db.main", "change": {"actions": ["delete", "create"]}},
                    {"address": "aws_vpc.main", "change": {"actions": ["no-op"]}},
                    {"address": "aws_dns.main", "change": {"actions": ["create"]}},
                ]
            },
            "delete and create aws_db.main\ncreate aws_dns.main",
        ),
        ({"op": "upgrade", "plan": "whoami has changed"}, "whoami has changed"),
        ({"changeSummary": {"update": 1}}, '{\n  "changeSummary": {\n    "update": 1\n  }\n}'),
    ],
)
async def test_plans(nuon_mock: NuonMock, found: dict[str, Any], shown: str) -> None:
    nuon_mock.on(get_workflow_step_approval_contents, workflow_id="inw1").returns(found)
    assert await example.plan(nuon_mock.client(), "inw1", "iws1", "waa1") == shown


async def test_an_approval_can_have_no_plan(nuon_mock: NuonMock) -> None:
    contents = nuon_mock.on(get_workflow_step_approval_contents)
    contents.route.respond(200)
    with pytest.raises(UnexpectedResponseError):
        await get_workflow_step_approval_contents.asyncio("inw1", "iws1", "waa1", client=nuon_mock.client())
    assert await example.plan(nuon_mock.client(), "inw1", "iws1", "waa1") == "(there is no plan)"
