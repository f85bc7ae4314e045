"""Waiting for deploys, sandbox runs, builds, releases and orgs, against the server's ways."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from nuon_api_client import NotFoundError, NuonClient, PermissionDeniedError
from nuon_api_client.errors import (
    ActionRunFailed,
    ApprovalRequired,
    BuildFailed,
    DeployFailed,
    OrgFailed,
    ReleaseFailed,
    RemoteWorkFailed,
    SandboxRunFailed,
    WaitTimeout,
    WorkflowFailed,
)
from nuon_api_client.models import (
    ComponentBuildStatus,
    ComponentReleaseStepStatus,
    InstallActionWorkflowRunStatus,
    InstallDeployStatus,
    OrgStatus,
    ReleaseStatus,
    SandboxRunStatus,
)
from nuon_api_client.waiting import (
    wait_for_action_run,
    wait_for_build,
    wait_for_deploy,
    wait_for_org,
    wait_for_release,
    wait_for_runbook_run,
    wait_for_sandbox_run,
)
from tests.support.clock import InstantClock
from tests.support.waits import (
    APPROVAL_ID,
    APPROVAL_URL,
    DEPLOY_ID,
    DEPLOY_URL,
    DONE,
    INSTALL_ID,
    RUN_ID,
    RUN_URL,
    WORKFLOW_ID,
    WORKFLOW_URL,
    answers,
    composite,
    pending_step,
    responded,
    run_example,
    sent,
    step,
    workflow,
)

if TYPE_CHECKING:
    import respx

    from nuon_api_client.waiting import Decision, PendingApproval

BUILD = ("app1", "cmp1", "bld1")
BUILD_URL = "/v1/apps/app1/components/cmp1/builds/bld1"
RELEASE_URL = "/v1/releases/rel1"
ACTION_RUN_URL = f"/v1/installs/{INSTALL_ID}/actions/runs/iar1"
RUNBOOK_RUN_URL = f"/v1/installs/{INSTALL_ID}/runbook-runs/irr1"
ORG_URL = "/v1/orgs/current"

RETURNS, RAISES, WAITS = "returns", "raises", "waits"

# Every status that the server was seen to write, that it declares, or that newer ones are expected to write; and one
# that nobody knows.
DEPLOY_STATUSES = {
    "queued": WAITS,
    "pending": WAITS,
    "planning": WAITS,
    "syncing": WAITS,
    "executing": WAITS,
    "pending-approval": WAITS,
    "unknown": WAITS,
    "retried": WAITS,
    "active": RETURNS,
    "inactive": RETURNS,
    "auto-skipped": RETURNS,
    "no-drift": RETURNS,
    "drifted": RETURNS,
    "drift-detected": RETURNS,
    "error": RAISES,
    "noop": RAISES,
    "cancelled": RAISES,
    "approval-denied": RAISES,
    "discarded": RAISES,
    "hibernating": WAITS,
    "": WAITS,
}
SANDBOX_RUN_STATUSES = {
    "queued": WAITS,
    "provisioning": WAITS,
    "reprovisioning": WAITS,
    "deprovisioning": WAITS,
    "planning": WAITS,
    "applying": WAITS,
    "pending-approval": WAITS,
    "unknown": WAITS,
    "retried": WAITS,
    "active": RETURNS,
    "deprovisioned": RETURNS,
    "auto-skipped": RETURNS,
    "no-drift": RETURNS,
    "drifted": RETURNS,
    "drift-detected": RETURNS,
    "empty": RETURNS,
    "error": RAISES,
    "access_error": RAISES,
    "cancelled": RAISES,
    "approval-denied": RAISES,
    "discarded": RAISES,
    "hibernating": WAITS,
    "": WAITS,
}
ACTION_RUN_STATUSES = {
    "queued": WAITS,
    "in-progress": WAITS,
    "pending-approval": WAITS,
    "unknown": WAITS,
    "finished": RETURNS,
    "error": RAISES,
    "timed-out": RAISES,
    "cancelled": RAISES,
    "retried": RAISES,
    "hibernating": WAITS,
    "": WAITS,
}
BUILD_STATUSES = {
    "queued": WAITS,
    "planning": WAITS,
    "building": WAITS,
    "deleting": WAITS,
    "active": RETURNS,
    "error": RAISES,
    "cancelled": RAISES,
    "hibernating": WAITS,
    "": WAITS,
}
RELEASE_STATUSES = {
    "queued": WAITS,
    "provisioning": WAITS,
    "planning": WAITS,
    "syncing": WAITS,
    "executing": WAITS,
    "executing_release_steps": WAITS,
    "deprovisioning": WAITS,
    "active": RETURNS,
    "error": RAISES,
    "hibernating": WAITS,
    "": WAITS,
}
ORG_STATUSES = {
    "queued": WAITS,
    "provisioning": WAITS,
    "deprovisioning": WAITS,
    "deleting": WAITS,
    "active": RETURNS,
    "error": RAISES,
    "access-error": RAISES,
    "deprovisioned": RAISES,
    "hibernating": WAITS,
    "": WAITS,
}
# A release's step is to blame for its failure, or is not.
RELEASE_STEP_STATUSES = {
    "queued": False,
    "waiting_for_delay": False,
    "creating_install_deploys": False,
    "polling_install_deploys": False,
    "active": False,
    "error": True,
    "hibernating": False,
}


def deploy(client: NuonClient, **arguments: Any) -> Any:
    return wait_for_deploy(INSTALL_ID, DEPLOY_ID, client=client, **arguments)


def sandbox_run(client: NuonClient, **arguments: Any) -> Any:
    return wait_for_sandbox_run(INSTALL_ID, RUN_ID, client=client, **arguments)


def action_run(client: NuonClient, **arguments: Any) -> Any:
    return wait_for_action_run(INSTALL_ID, "iar1", client=client, **arguments)


def build(client: NuonClient, **arguments: Any) -> Any:
    return wait_for_build(*BUILD, client=client, **arguments)


def release(client: NuonClient, **arguments: Any) -> Any:
    return wait_for_release("rel1", client=client, **arguments)


def org(client: NuonClient, **arguments: Any) -> Any:
    return wait_for_org(client=client, **arguments)


Wait = Callable[..., Any]
WAITS_FOR: list[tuple[Wait, str, str, type[RemoteWorkFailed], dict[str, str], set[str]]] = [
    (deploy, DEPLOY_URL, f"deploy {DEPLOY_ID}", DeployFailed, DEPLOY_STATUSES, {*map(str, InstallDeployStatus)}),
    (
        sandbox_run,
        RUN_URL,
        f"sandbox run {RUN_ID}",
        SandboxRunFailed,
        SANDBOX_RUN_STATUSES,
        {*map(str, SandboxRunStatus)},
    ),
    (
        action_run,
        ACTION_RUN_URL,
        "action run iar1",
        ActionRunFailed,
        ACTION_RUN_STATUSES,
        {*map(str, InstallActionWorkflowRunStatus)},
    ),
    (build, BUILD_URL, "build bld1", BuildFailed, BUILD_STATUSES, {*map(str, ComponentBuildStatus)}),
    (release, RELEASE_URL, "release rel1", ReleaseFailed, RELEASE_STATUSES, {*map(str, ReleaseStatus)}),
    (org, ORG_URL, "org org-acme", OrgFailed, ORG_STATUSES, {*map(str, OrgStatus)}),
]


def good(wait: Wait) -> str:
    return "finished" if wait is action_run else "active"


EACH = pytest.mark.parametrize(
    ("wait", "url", "subject", "failure"), [row[:4] for row in WAITS_FOR], ids=[row[0].__name__ for row in WAITS_FOR]
)


def test_the_tables_name_every_status_of_the_document() -> None:
    for wait, _, _, _, table, declared in WAITS_FOR:
        assert declared <= {*table}, wait.__name__
    assert {*map(str, ComponentReleaseStepStatus)} <= {*RELEASE_STEP_STATUSES}


@pytest.mark.parametrize(
    ("wait", "url", "failure", "state", "status", "ends"),
    [
        pytest.param(wait, url, failure, state, status, ends, id=f"{wait.__name__}-{status}-{'-'.join(state)}")
        for wait, url, _, failure, table, _ in WAITS_FOR
        for status, ends in table.items()
        for state in ({"status": status}, {"status_v2": {"status": status}})
        if wait is not release or "status" in state  # a release has no other
    ],
)
async def test_every_status(
    wait: Wait,
    url: str,
    failure: type[RemoteWorkFailed],
    state: dict[str, Any],
    status: str,
    ends: str,
    client: NuonClient,
    router: respx.MockRouter,
) -> None:
    found, ended = {"id": "x", **state}, {"id": "x", "status": good(wait)}
    route = answers(router.get(url), found, ended)
    if ends == RAISES:
        with pytest.raises(failure) as raised:
            await wait(client)
        assert (raised.value.status, raised.value.state.to_dict()) == (status, found)
    else:
        assert (await wait(client)).to_dict() == (found if ends == RETURNS else ended)
    assert route.call_count == (2 if ends == WAITS else 1)


@EACH
async def test_a_failure_says_why(
    wait: Wait, url: str, subject: str, failure: type[RemoteWorkFailed], client: NuonClient, router: respx.MockRouter
) -> None:
    failed = {
        "id": "x",
        "status": "error",
        "status_description": "job failed",
        "status_v2": composite("error", "job failed", error_message="exit 1"),
        "composite_error": {"message": "quota exceeded"},
        "log_stream": {"id": "log1"},
    }
    answers(router.get(url), failed)
    with pytest.raises(failure) as raised:
        await wait(client)
    known = raised.value
    # Releases and orgs have no logs of their own; only some have a structured error.
    assert str(known).startswith(f"{subject} ")
    assert known.description.startswith("job failed")
    assert known.log_stream_id == ("log1" if wait in (deploy, sandbox_run, action_run, build) else None)
    assert ("(log stream log1)" in str(known)) == (known.log_stream_id is not None)
    copy = pickle.loads(pickle.dumps(known))
    assert (str(copy), copy.state) == (str(known), known.state)


async def test_all_reasons_are_told_once(client: NuonClient, router: respx.MockRouter) -> None:
    failed = {
        "status": "error",
        "status_description": "build did not complete",
        "status_v2": composite("error", "build did not complete", error_message="exit 1"),
        "composite_error": {"message": "no such image"},
    }
    answers(router.get(BUILD_URL), failed)
    with pytest.raises(BuildFailed) as raised:
        await build(client)
    assert str(raised.value) == "build bld1 has failed: build did not complete: exit 1: no such image"


@EACH
async def test_a_timeout(
    wait: Wait,
    url: str,
    subject: str,
    failure: type[RemoteWorkFailed],
    client: NuonClient,
    clock: InstantClock,
    router: respx.MockRouter,
) -> None:
    answers(router.get(url), {"id": "x", "status": "queued"})
    with pytest.raises(
        WaitTimeout, match=f"^{subject} is still 'queued' after 20 s. Only the wait has ended"
    ) as raised:
        await wait(client, timeout=20)
    assert raised.value.last.id == "x"
    assert clock.time == pytest.approx(20)


@EACH
async def test_all_take_the_same_arguments(
    wait: Wait,
    url: str,
    subject: str,
    failure: type[RemoteWorkFailed],
    client: NuonClient,
    clock: InstantClock,
    router: respx.MockRouter,
) -> None:
    states: list[Any] = []
    answers(router.get(url), {"id": "x", "status": "queued"}, {"id": "x", "status": good(wait)})
    await wait(client.with_options(poll_interval=10), on_update=states.append)
    assert [state.status for state in states] == ["queued", good(wait)]
    assert 7.5 <= clock.pauses[0] <= 10
    with pytest.raises(ValueError, match="timeout is 0"):
        await wait(client, timeout=0)


@EACH
async def test_what_is_not_there_ends_it(
    wait: Wait, url: str, subject: str, failure: type[RemoteWorkFailed], client: NuonClient, router: respx.MockRouter
) -> None:
    route = answers(router.get(url), {"id": "x", "status": "queued"}, 404)
    with pytest.raises(NotFoundError) as raised:
        await wait(client)
    assert route.call_count > 2
    assert raised.value.__notes__[-1].startswith(f"{subject} was 'queued' when it was last seen, ")
    router.routes.clear()
    route = answers(router.get(url), 403)
    with pytest.raises(PermissionDeniedError):
        await wait(client)
    assert route.call_count == 1


@EACH
async def test_what_is_new_may_be_missing_for_half_a_minute(
    wait: Wait,
    url: str,
    subject: str,
    failure: type[RemoteWorkFailed],
    client: NuonClient,
    clock: InstantClock,
    router: respx.MockRouter,
) -> None:
    route = answers(router.get(url), 404, 404, 404, {"status": "queued"}, {"status": good(wait)})
    assert (await wait(client)).status == good(wait)
    assert route.call_count == 5
    before = clock.time
    answers(router.get(url), 404)
    with pytest.raises(NotFoundError):
        await wait(client)
    assert 30 <= clock.time - before < 45


@pytest.mark.parametrize(("status", "to_blame"), RELEASE_STEP_STATUSES.items())
async def test_the_bad_step_of_a_release(
    status: str, to_blame: bool, client: NuonClient, router: respx.MockRouter
) -> None:
    steps = [{"id": "rel2", "status": "active"}, {"id": "rel3", "status": status, "status_description": "it hurts"}]
    answers(router.get(RELEASE_URL), {"id": "rel1", "status": "error", "release_steps": steps})
    with pytest.raises(ReleaseFailed) as raised:
        await release(client)
    assert (raised.value.step is not None and raised.value.step.id) == ("rel3" if to_blame else False)
    assert raised.value.description == ("it hurts" if to_blame else "")


def going(status: str = "pending-approval", **more: Any) -> dict[str, Any]:
    return {"id": DEPLOY_ID, "status": status, "workflow_id": WORKFLOW_ID, **more}


PENDING = workflow("in-progress", pending_step())
ANSWERED = workflow("in-progress", responded(pending_step()))
# Of another deploy of the same workflow.
OTHER = pending_step(
    id="iws-other",
    step_target_id="dpl-other",
    approval=pending_step()["approval"] | {"id": "waa-other", "owner_id": "dpl-other"},
)


async def test_a_deploys_approval_is_its_workflows(client: NuonClient, router: respx.MockRouter) -> None:
    answers(router.get(DEPLOY_URL), going())
    answers(router.get(WORKFLOW_URL), workflow("in-progress", OTHER, pending_step()))
    with pytest.raises(ApprovalRequired) as raised:
        await deploy(client)
    assert raised.value.approval.id == APPROVAL_ID


@pytest.mark.parametrize("names_it", ["workflow_id", "install_workflow_id"])
@pytest.mark.parametrize(
    "belongs", [{"step_target_id": None}, {"approval": pending_step()["approval"] | {"owner_id": None}}]
)
async def test_only_the_deploys_own_approval_is_responded(
    names_it: str, belongs: dict[str, Any], client: NuonClient, router: respx.MockRouter
) -> None:
    found = {"id": DEPLOY_ID, "status": "pending-approval", names_it: WORKFLOW_ID}
    answers(router.get(DEPLOY_URL), found, found, found | {"status": "executing"}, found | {"status": "active"})
    answers(
        router.get(WORKFLOW_URL),
        workflow("in-progress", OTHER, pending_step(**belongs)),
        workflow("in-progress", OTHER),
    )
    response = router.post(f"{APPROVAL_URL}/response").respond(201, json={"id": "war1", "type": "approve", "note": ""})
    assert (await deploy(client, on_approval="approve")).status == "active"
    assert [sent(call) for call in response.calls] == [{"response_type": "approve"}]


async def test_a_sandbox_runs_approval(client: NuonClient, router: respx.MockRouter) -> None:
    asking = pending_step(step_target_id=RUN_ID, approval=pending_step()["approval"] | {"owner_id": RUN_ID})
    run = {"id": RUN_ID, "status": "pending-approval", "workflow_id": WORKFLOW_ID}
    answers(router.get(RUN_URL), run, run | {"status": "active"})
    answers(router.get(WORKFLOW_URL), workflow("in-progress", asking))
    answers(router.get(f"{APPROVAL_URL}/contents"), {"resource_changes": []})
    response = router.post(f"{APPROVAL_URL}/response").respond(201, json={"id": "war1", "type": "approve", "note": ""})
    plans: list[Any] = []

    def decide(pending: PendingApproval) -> Decision:
        plans.append(pending.plan)
        return "approve"

    await sandbox_run(client, on_approval=decide)
    assert (plans, response.call_count) == ([{"resource_changes": []}], 1)


async def test_an_approval_of_a_deploy_that_somebody_else_gives(client: NuonClient, router: respx.MockRouter) -> None:
    answers(router.get(DEPLOY_URL), going(), going(), going("active"))
    workflows = answers(router.get(WORKFLOW_URL), PENDING, 502, ANSWERED)
    assert (await deploy(client.with_options(max_retries=0), on_approval="wait")).status == "active"
    assert workflows.call_count == 2


@pytest.mark.parametrize("status", ["error", "noop", "cancelled", "approval-denied", "discarded"])
async def test_a_failed_deploy_names_its_own_bad_step(
    status: str, client: NuonClient, router: respx.MockRouter
) -> None:
    answers(router.get(DEPLOY_URL), going(status, log_stream={"id": "log1"}))
    steps = [
        step("error", "sync and plan db", step_target_id="dpl-other"),
        step("approved", step_target_id=DEPLOY_ID),
        step(composite("error", "Step failed"), "apply api", step_target_id=DEPLOY_ID),
    ]
    answers(router.get(WORKFLOW_URL), workflow("error", *steps))
    with pytest.raises(DeployFailed) as raised:
        await deploy(client)
    assert raised.value.step is not None
    assert raised.value.step.name == "apply api"
    assert raised.value.description == "Step failed"
    assert raised.value.log_stream_id == "log1"


@pytest.mark.parametrize(("status", "says"), [
    ("noop", "did nothing, because its build never became deployable"),
    ("discarded", "was given up: its plan is made again, by another one in the same workflow"),
    ("approval-denied", "has ended because its plan was denied"),
])  # fmt: skip
async def test_unusual_ends_are_explained(status: str, says: str, client: NuonClient, router: respx.MockRouter) -> None:
    answers(router.get(DEPLOY_URL), going(status, workflow_id=None))
    with pytest.raises(DeployFailed, match=f"^deploy {DEPLOY_ID} {says}$"):
        await deploy(client)


@pytest.mark.parametrize("gone", [404, httpx.ConnectError("refused"), 500])
async def test_a_failed_deploy_fails_without_its_workflow_too(
    gone: Any, client: NuonClient, router: respx.MockRouter
) -> None:
    answers(router.get(DEPLOY_URL), going("error"))
    answers(router.get(WORKFLOW_URL), gone)
    with pytest.raises(DeployFailed) as raised:
        await deploy(client.with_options(max_retries=0))
    assert raised.value.step is None


@pytest.mark.parametrize(
    ("ended", "step_name"),
    [
        (workflow("error", step("error", "await runner"), step("not-attempted"), finished=True), "await runner"),
        (workflow("cancelled"), None),
        (workflow("failed-pending-retry", step("error", "await runner")), "await runner"),
        (workflow("success", step("success"), finished=True), None),
    ],
    ids=["failed", "cancelled while it was pending", "stands still", "succeeded"],
)
async def test_a_deploy_that_its_workflow_left_behind(
    ended: dict[str, Any], step_name: str | None, client: NuonClient, clock: InstantClock, router: respx.MockRouter
) -> None:
    answers(router.get(DEPLOY_URL), going("queued"))
    answers(router.get(WORKFLOW_URL), workflow("in-progress"), ended)
    with pytest.raises(
        DeployFailed, match=f"was left 'queued' by its workflow {WORKFLOW_ID}, which has ended"
    ) as raised:
        await deploy(client)
    assert (raised.value.step and raised.value.step.name) == step_name
    assert 60 <= clock.time < 85


async def test_a_deploy_may_end_a_little_after_its_workflow(client: NuonClient, router: respx.MockRouter) -> None:
    answers(router.get(DEPLOY_URL), *[going("executing")] * 6, going("active"))
    answers(router.get(WORKFLOW_URL), workflow("success", step("success"), finished=True))
    assert (await deploy(client)).status == "active"


async def test_a_deploy_whose_workflow_is_retried_is_not_left_behind(
    client: NuonClient, router: respx.MockRouter
) -> None:
    answers(router.get(DEPLOY_URL), *[going("queued")] * 12, going("active"))
    failed = workflow("error", step("error"), finished=True)
    resumed = workflow("in-progress", step("discarded"), step("in-progress"))
    answers(router.get(WORKFLOW_URL), *[failed] * 3, resumed, *[failed] * 3, resumed)
    assert (await deploy(client)).status == "active"


async def test_approvals_of_a_workflow_that_has_ended_are_left_alone(
    client: NuonClient, router: respx.MockRouter
) -> None:
    answers(router.get(DEPLOY_URL), going(), going("approval-denied"))
    answers(router.get(WORKFLOW_URL), workflow("cancelled", pending_step()))
    with pytest.raises(DeployFailed):
        await deploy(client, on_approval="approve")


async def test_a_wait_for_a_deploy_refuses_what_it_cannot_use(client: NuonClient, router: respx.MockRouter) -> None:
    with pytest.raises(ValueError, match="on_approval is 'yes'"):
        await deploy(client, on_approval="yes")
    with pytest.raises(ValueError, match="deploy_id is ''"):
        await wait_for_deploy(INSTALL_ID, "", client=client)
    assert not router.calls


def runbook_run(client: NuonClient, **arguments: Any) -> Any:
    return wait_for_runbook_run(INSTALL_ID, "irr1", client=client, **arguments)


async def test_a_runbook_run_ends_with_its_workflow_though_it_stays_queued(
    client: NuonClient, clock: InstantClock, router: respx.MockRouter
) -> None:
    queued = {"id": "irr1", "status": "queued"}
    runs = answers(router.get(RUNBOOK_RUN_URL), queued, {**queued, "install_workflow_id": WORKFLOW_ID})
    answers(router.get(WORKFLOW_URL), workflow("in-progress", pending_step()), workflow("in-progress"), DONE)
    response = router.post(f"{APPROVAL_URL}/response").respond(201, json={"id": "war1", "type": "approve", "note": ""})
    seen: list[Any] = []
    ended = await runbook_run(client, on_approval="approve", on_update=seen.append)
    assert (ended.id, runs.call_count, response.call_count) == (WORKFLOW_ID, 2, 1)
    assert [str(each.status.status) for each in seen] == ["in-progress", "in-progress", "success"]


async def test_a_runbook_run_fails_with_its_workflow(client: NuonClient, router: respx.MockRouter) -> None:
    answers(router.get(RUNBOOK_RUN_URL), {"id": "irr1", "status": "queued", "install_workflow_id": WORKFLOW_ID})
    answers(router.get(WORKFLOW_URL), workflow("error", step("error"), finished=True))
    with pytest.raises(WorkflowFailed):
        await runbook_run(client)


async def test_a_runbook_run_has_one_timeout_for_both_its_parts(
    client: NuonClient, clock: InstantClock, router: respx.MockRouter
) -> None:
    queued = {"id": "irr1", "status": "queued"}
    answers(router.get(RUNBOOK_RUN_URL), queued)
    with pytest.raises(WaitTimeout, match="runbook run irr1 is still 'queued' after 20 s"):
        await runbook_run(client, timeout=20)
    before = clock.time
    router.routes.clear()
    answers(router.get(RUNBOOK_RUN_URL), queued, queued, queued, {**queued, "install_workflow_id": WORKFLOW_ID})
    answers(router.get(WORKFLOW_URL), workflow("in-progress"))
    with pytest.raises(WaitTimeout, match=WORKFLOW_ID):
        await runbook_run(client, timeout=60)
    assert clock.time - before == pytest.approx(60, abs=1)


@pytest.mark.parametrize("wrong", [{"on_approval": "yes"}, {"on_update": 7}, {"timeout": 0}])
async def test_a_wait_for_a_runbook_run_refuses_wrong_arguments_before_anything_is_sent(
    wrong: dict[str, Any], client: NuonClient, router: respx.MockRouter
) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        await runbook_run(client, **wrong)
    assert not router.calls


def test_the_example_of_runbook_runs(client: NuonClient, router: respx.MockRouter) -> None:
    answers(router.get(path__regex="/runbook-runs/"), {"id": "irr1", "install_workflow_id": WORKFLOW_ID})
    answers(router.get(WORKFLOW_URL), DONE)
    run_example(wait_for_runbook_run, client=client)


@pytest.mark.parametrize(
    ("wait", "status"),
    [
        *((wait, "active") for wait in (wait_for_deploy, wait_for_sandbox_run, wait_for_build, wait_for_release)),
        (wait_for_org, "active"),
        (wait_for_action_run, "finished"),
    ],
)
def test_the_examples(wait: Callable[..., Any], status: str, client: NuonClient, router: respx.MockRouter) -> None:
    path = "/(deploys|sandbox-runs|builds|releases|actions/runs)/|/v1/orgs/current"
    answers(router.get(path__regex=path), {"status": status})
    run_example(wait, client=client)
    assert router.calls.call_count == 1
