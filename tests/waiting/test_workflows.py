"""Waiting for workflows, against the server's ways."""

from __future__ import annotations

import asyncio
import pickle
from typing import TYPE_CHECKING, Any

import pytest

from nuon_api_client.errors import WaitTimeout, WorkflowFailed
from nuon_api_client.models import Status, Workflow
from nuon_api_client.waiting import wait_for_workflow
from nuon_api_client.waiting._outcomes import Outcome, outcome
from tests.support.clock import InstantClock
from tests.support.waits import (
    DEPLOY_ID,
    DEPLOY_URL,
    DONE,
    RUN_ID,
    RUN_URL,
    WORKFLOW_ID,
    WORKFLOW_URL,
    answers,
    composite,
    run_example,
    step,
    workflow,
)

if TYPE_CHECKING:
    import respx

    from nuon_api_client import NuonClient

RUNNING, SUCCEEDED, FAILED, RESUMING = Outcome.RUNNING, Outcome.SUCCEEDED, Outcome.FAILED, Outcome.RESUMING

# Every status that a workflow was seen with, that newer ones declare, and one that nobody knows: how a workflow
# stands that has it and is not finished, and one that is finished with all its steps done.
WORKFLOW_STATUSES = {
    "pending": (RUNNING, RUNNING),
    "in-progress": (RUNNING, RUNNING),
    "retrying": (RUNNING, RUNNING),
    "approved": (RUNNING, RUNNING),
    "approval-awaiting": (RUNNING, RUNNING),
    "success": (RUNNING, SUCCEEDED),
    "error": (FAILED, FAILED),
    "cancelled": (FAILED, FAILED),
    "failed-pending-retry": (FAILED, FAILED),
    "hibernating": (RUNNING, RUNNING),
    "": (RUNNING, RUNNING),
}

# Likewise for a step: whether it has ended, and whether it is to blame when its workflow has failed.
STEP_STATUSES = {
    "pending": (False, False),
    "queued": (False, False),
    "in-progress": (False, False),
    "checking-plan": (False, False),
    "planning": (False, False),
    "applying": (False, False),
    "retrying": (False, False),
    "failed-pending-retry": (False, True),
    "approval-awaiting": (False, False),
    "success": (True, False),
    "approved": (True, False),
    "auto-skipped": (True, False),
    "user-skipped": (True, False),
    "no-drift": (True, False),
    "drifted": (True, False),
    "noop": (True, False),
    "discarded": (True, False),
    "approval-retry": (True, False),
    "not-attempted": (True, False),
    "error": (True, True),
    "cancelled": (True, True),
    "approval-denied": (True, True),
    "approval-expired": (True, True),
    "hibernating": (False, False),
    "": (False, False),
}

# Words of the same enumeration that belong to other things: builds, deploys, sandbox runs, stacks, policies.
OTHER_STATUSES = {
    "active", "awaiting-user-run", "building", "completed", "degraded", "deleting", "deprovisioned", "deprovisioning", "executing",
    "expired", "failed", "generating", "healthy", "inactive", "offline", "outdated", "pending-approval", "pending-shutdown", "progressing",
    "provisioning", "reprovisioning", "requested", "shut-down", "shutting-down", "syncing", "unhealthy", "unknown", "warning",
}  # fmt: skip


def test_the_tables_name_every_status_of_the_document() -> None:
    assert {*WORKFLOW_STATUSES, *STEP_STATUSES, *OTHER_STATUSES} == {*map(str, Status), "hibernating", ""}


@pytest.mark.parametrize(("status", "expected"), WORKFLOW_STATUSES.items())
def test_every_status_of_a_workflow(status: str, expected: tuple[Outcome, Outcome]) -> None:
    failed = step("error")
    unfinished = Workflow.from_dict(workflow(status, failed))
    finished = Workflow.from_dict(workflow(status, step("success"), failed, finished=True))
    assert (outcome(unfinished), outcome(finished)) == expected


@pytest.mark.parametrize(("status", "ended"), [(status, ended) for status, (ended, _) in STEP_STATUSES.items()])
async def test_every_status_of_a_step_of_a_workflow_that_looks_finished(
    status: str, ended: bool, client: NuonClient, router: respx.MockRouter
) -> None:
    route = answers(router.get(WORKFLOW_URL), workflow("success", step("success"), step(status), finished=True), DONE)
    await wait_for_workflow(WORKFLOW_ID, client=client)
    assert route.call_count == (1 if ended else 2)


@pytest.mark.parametrize(
    ("status", "to_blame"), [(status, to_blame) for status, (_, to_blame) in STEP_STATUSES.items()]
)
async def test_every_status_of_a_step_of_a_failed_workflow(
    status: str, to_blame: bool, client: NuonClient, router: respx.MockRouter
) -> None:
    answers(
        router.get(WORKFLOW_URL),
        workflow("error", step("success", "first"), step(status, "second"), step("error", "third")),
    )
    with pytest.raises(WorkflowFailed) as raised:
        await wait_for_workflow(WORKFLOW_ID, client=client)
    assert raised.value.step is not None
    assert raised.value.step.name == ("second" if to_blame else "third")


RETRIED = step("error", retried=True)
REST = step("not-attempted", "apply api")

# What the server shows, read after read, before a workflow has ended well.
DETOURS: dict[str, list[dict[str, Any]]] = {
    "success after every step": [
        workflow("success", step("success"), step("pending")),
        workflow("in-progress", step("success"), step("in-progress")),
    ],
    "success, finished, but steps left: a resumed workflow after five steps": [
        workflow("success", step("success"), step("pending"), finished=True),
        workflow("in-progress", step("success"), step("in-progress"), finished=True),
    ],
    "finished comes before the last status": [workflow("in-progress", step("success"), finished=True)],
    "the last status comes before finished: a resumed workflow": [workflow("success", step("success"))],
    "no steps yet": [workflow("pending"), workflow("in-progress")],
    "a retry un-finishes it (Dec 2025: the step says first that it is retried)": [
        workflow("error", RETRIED, REST, finished=True),
        workflow("retrying", RETRIED, REST, finished=True),
        workflow("retrying", RETRIED, REST),
        workflow("in-progress", step("discarded"), step("in-progress"), step("pending")),
    ],
    "a retry of one that stood still (2026: the step is discarded first)": [
        workflow("failed-pending-retry", step("discarded", retried=True, result_directive="retry")),
        workflow("in-progress", step("discarded", retried=True), step("in-progress")),
    ],
    "a step that failed is skipped (2026)": [
        workflow("error", step("user-skipped"), REST),
        workflow("in-progress", step("user-skipped"), step("in-progress")),
    ],
    "an unknown status": [workflow("hibernating", step("hibernating"))],
    "a status that is no object": [{"id": WORKFLOW_ID, "status": "in-progress"}, {"id": WORKFLOW_ID}],
}


@pytest.mark.parametrize("detour", DETOURS.values(), ids=DETOURS)
async def test_it_is_over_when_it_is_over(
    detour: list[dict[str, Any]], client: NuonClient, router: respx.MockRouter
) -> None:
    route = answers(router.get(WORKFLOW_URL), *detour, DONE)
    done = await wait_for_workflow(WORKFLOW_ID, client=client)
    assert done.to_dict() == DONE
    assert route.call_count == len(detour) + 1


@pytest.mark.parametrize(
    "ended",
    [
        workflow("success", step("approved"), step("success"), finished=True),
        workflow("success", finished=True),
        workflow("success", step("approval-denied"), step("user-skipped"), step("success"), finished=True),
        workflow("success", step("error", skip_on_failure=True, result_directive="continue"), finished=True),
    ],
    ids=["usual", "without steps", "a plan was denied and skipped", "a step was allowed to fail"],
)
async def test_success(ended: dict[str, Any], client: NuonClient, router: respx.MockRouter) -> None:
    route = answers(router.get(WORKFLOW_URL), ended)
    assert (await wait_for_workflow(WORKFLOW_ID, client=client)).to_dict() == ended
    assert route.call_count == 1


@pytest.mark.parametrize(
    ("ended", "message", "description"),
    [
        (
            workflow(
                composite("error", "error while executing steps", error_message="unable to execute runner job"),
                step(composite("error", "Step failed", reason="review the error in logs"), "apply api"),
                REST,
                finished=True,
            ),
            (
                f"workflow {WORKFLOW_ID} has failed, step 'apply api' has failed: Step failed: review the error in logs: "
                "error while executing steps: unable to execute runner job"
            ),
            "Step failed: review the error in logs: error while executing steps: unable to execute runner job",
        ),
        (
            workflow(composite("error", "error while generating steps", error_message="no such app")),
            f"workflow {WORKFLOW_ID} has failed: error while generating steps: no such app",
            "error while generating steps: no such app",
        ),
        (
            workflow("error", step(composite("approval-denied", reason="approval denied")), REST),
            f"workflow {WORKFLOW_ID} has failed, step 'sync and plan api' was denied: approval denied",
            "approval denied",
        ),
        (
            workflow("error", step("approval-expired")),
            f"workflow {WORKFLOW_ID} has failed, step 'sync and plan api' got no response within 30 days",
            "",
        ),
        (workflow("cancelled"), f"workflow {WORKFLOW_ID} was cancelled", ""),
        (
            workflow("cancelled", step("in-progress")),
            f"workflow {WORKFLOW_ID} was cancelled",
            "",
        ),
        (
            workflow(
                composite("failed-pending-retry", "step failed, awaiting retry or skip"),
                step(composite("error", "Error: quota exceeded"), "apply api", result_directive="await-retry"),
                step("pending"),
            ),
            (
                f"workflow {WORKFLOW_ID} stands still until somebody retries or skips its failed step, step 'apply api' "
                "has failed: Error: quota exceeded: step failed, awaiting retry or skip"
            ),
            "Error: quota exceeded: step failed, awaiting retry or skip",
        ),
    ],
)
async def test_failure(
    ended: dict[str, Any], message: str, description: str, client: NuonClient, router: respx.MockRouter
) -> None:
    route = answers(router.get(WORKFLOW_URL), ended)
    with pytest.raises(WorkflowFailed) as raised:
        await wait_for_workflow(WORKFLOW_ID, client=client)
    failure = raised.value
    assert str(failure) == message
    assert (failure.status, failure.description) == (ended["status"]["status"], description)
    assert failure.state.to_dict() == ended
    assert failure.log_stream_id is None
    assert route.call_count == 1


@pytest.mark.parametrize(
    "harmless",
    [
        step("approval-denied", "harmless", approval={"id": "w", "response": {"type": "deny-skip-current"}}),
        step("error", "harmless", retried=True),
        step("error", "harmless", result_directive="retry-group"),
        step("error", "harmless", result_directive="continue", skip_on_failure=True),
        step("not-attempted", "harmless"),
    ],
    ids=["denied and skipped", "retried", "retried by the server", "allowed to fail", "not reached"],
)
async def test_the_first_bad_step_is_the_one_that_stopped_the_workflow(
    harmless: dict[str, Any], client: NuonClient, router: respx.MockRouter
) -> None:
    answers(router.get(WORKFLOW_URL), workflow("error", harmless, step("error", "guilty"), step("error", "later")))
    with pytest.raises(WorkflowFailed) as raised:
        await wait_for_workflow(WORKFLOW_ID, client=client)
    assert raised.value.step is not None
    assert raised.value.step.name == "guilty"


async def test_a_retry_that_never_comes_about_is_a_failure_after_a_minute(
    client: NuonClient, clock: InstantClock, router: respx.MockRouter
) -> None:
    answers(router.get(WORKFLOW_URL), workflow("error", RETRIED, REST, finished=True))
    with pytest.raises(WorkflowFailed):
        await wait_for_workflow(WORKFLOW_ID, client=client)
    assert 60 <= clock.time < 80


@pytest.mark.parametrize(
    ("more", "url", "target", "log_stream_id"),
    [
        ({"log_stream": {"id": "log-of-step"}}, None, None, "log-of-step"),
        (
            {"step_target_type": "install_deploys", "step_target_id": DEPLOY_ID},
            DEPLOY_URL,
            {"log_stream": {"id": "log1"}},
            "log1",
        ),
        (
            {"step_target_type": "install_sandbox_runs", "step_target_id": RUN_ID},
            RUN_URL,
            {"log_stream": {"id": "log2"}},
            "log2",
        ),
        ({"step_target_type": "install_deploys", "step_target_id": DEPLOY_ID}, DEPLOY_URL, {"id": DEPLOY_ID}, None),
        ({"step_target_type": "install_deploys", "step_target_id": DEPLOY_ID}, DEPLOY_URL, 404, None),
        ({"step_target_type": "install_states", "step_target_id": "ist1"}, None, None, None),
        ({"step_target_type": "install_deploys"}, None, None, None),
    ],
)
async def test_the_log_stream_of_the_first_bad_step(
    more: dict[str, Any],
    url: str | None,
    target: Any,
    log_stream_id: str | None,
    client: NuonClient,
    router: respx.MockRouter,
) -> None:
    answers(router.get(WORKFLOW_URL), workflow("error", step("error", **more)))
    if url:
        answers(router.get(url), target)
    with pytest.raises(WorkflowFailed) as raised:
        await wait_for_workflow(WORKFLOW_ID, client=client)
    assert raised.value.log_stream_id == log_stream_id
    assert ("log stream" in str(raised.value)) == (log_stream_id is not None)


async def test_a_failure_survives_pickling(client: NuonClient, router: respx.MockRouter) -> None:
    answers(router.get(WORKFLOW_URL), workflow("error", step(composite("error", "x" * 1000))))
    with pytest.raises(WorkflowFailed) as raised:
        await wait_for_workflow(WORKFLOW_ID, client=client)
    copy = pickle.loads(pickle.dumps(raised.value))
    assert (str(copy), copy.step, copy.state) == (str(raised.value), raised.value.step, raised.value.state)
    assert copy.description == "x" * 1000
    assert len(str(copy)) < 400


async def test_a_timeout_says_where_it_stood(client: NuonClient, router: respx.MockRouter) -> None:
    answers(
        router.get(WORKFLOW_URL), workflow("in-progress", step("success", "first"), step("in-progress", "apply api"))
    )
    with pytest.raises(WaitTimeout) as raised:
        await wait_for_workflow(WORKFLOW_ID, client=client, timeout=90)
    assert str(raised.value) == (
        f"workflow {WORKFLOW_ID} is still 'in-progress', step 'apply api' 'in-progress' after 90 s. Only the wait has "
        "ended: the work goes on, so wait again, or cancel it on the server"
    )
    assert raised.value.last.id == WORKFLOW_ID


async def test_many_waits_share_a_loop(client: NuonClient, router: respx.MockRouter) -> None:
    answers(router.get(WORKFLOW_URL), workflow("in-progress"), workflow("in-progress"), DONE)
    waits = [wait_for_workflow(WORKFLOW_ID, client=client) for _ in range(20)]
    assert [done.to_dict() for done in await asyncio.gather(*waits)] == [DONE] * 20


def test_the_example(client: NuonClient, router: respx.MockRouter) -> None:
    ended = workflow(composite("success", "successfully executed workflow"), step("success"), finished=True)
    answers(router.get(WORKFLOW_URL), ended)
    run_example(wait_for_workflow, client=client)
    assert router.calls.call_count == 1
