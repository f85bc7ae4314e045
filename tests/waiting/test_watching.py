"""Watching a workflow: each event once, in the order in which it happened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from nuon_api_client.errors import NotFoundError, WaitTimeout, WorkflowFailed
from nuon_api_client.models import Status
from nuon_api_client.waiting import (
    ApprovalNeeded,
    StepFailed,
    StepFinished,
    StepStarted,
    WorkflowEvent,
    WorkflowFinished,
    watch_workflow,
)
from tests.support.waits import (
    DONE,
    INSTALL_ID,
    STEP_ID,
    WORKFLOW_ID,
    WORKFLOW_URL,
    answers,
    composite,
    pending_step,
    responded,
    run_example,
    step,
    workflow,
)

if TYPE_CHECKING:
    import respx

    from nuon_api_client import NuonClient


def seen(event: WorkflowEvent) -> tuple[str, str]:
    if isinstance(event, WorkflowFinished):
        return "WorkflowFinished", "badly" if event.failure else "well"
    return type(event).__name__, event.step.name


async def watched(client: NuonClient) -> list[tuple[str, str]]:
    return [seen(event) async for event in watch_workflow(WORKFLOW_ID, client=client)]


async def test_watching_tells_each_event_once(client: NuonClient, router: respx.MockRouter) -> None:
    def at(*statuses: str) -> list[dict[str, Any]]:
        return [
            step(status, name, id=f"iws-{name}")
            for status, name in zip(statuses, ("one", "plan", "apply"), strict=True)
        ]

    def asked(**more: Any) -> list[dict[str, Any]]:
        return [
            at("success", "pending", "pending")[0],
            pending_step(id="iws-plan", name="plan", **more),
            at("", "", "pending")[2],
        ]

    answered_plan = responded(asked()[1])
    answers(
        router.get(WORKFLOW_URL),
        workflow("pending"),
        workflow("in-progress", *at("in-progress", "pending", "pending")),
        workflow("success", *at("success", "pending", "pending")),
        workflow("in-progress", *at("success", "in-progress", "pending")),
        workflow("in-progress", *at("success", "checking-plan", "pending")),
        workflow("in-progress", *asked()),
        workflow("in-progress", *asked()),
        workflow("in-progress", asked()[0], answered_plan, asked()[2]),
        workflow("in-progress", *at("success", "approved", "in-progress")),
        workflow("success", *at("success", "approved", "success")),
        workflow("success", *at("success", "approved", "success"), finished=True),
    )
    assert await watched(client) == [
        ("StepStarted", "one"),
        ("StepFinished", "one"),
        ("StepStarted", "plan"),
        ("ApprovalNeeded", "plan"),
        ("StepFinished", "plan"),
        ("StepStarted", "apply"),
        ("StepFinished", "apply"),
        ("WorkflowFinished", "well"),
    ]


async def test_watching_from_the_middle_tells_what_has_happened(client: NuonClient, router: respx.MockRouter) -> None:
    steps = [
        step("discarded", "plan", id="1", started_at="2025-12-20T10:00:00Z"),
        step("auto-skipped", "plan (retry 1)", id="2", started_at="2025-12-20T10:00:00Z"),
        step("auto-skipped", "apply", id="3"),
        step(composite("error", "it is broken"), "action", id="4", started_at="2025-12-20T10:00:00Z"),
        step("not-attempted", "dns", id="5"),
    ]
    answers(router.get(WORKFLOW_URL), workflow("error", *steps, finished=True))
    assert await watched(client) == [
        ("StepStarted", "plan"),
        ("StepStarted", "plan (retry 1)"),
        ("StepFinished", "plan (retry 1)"),
        ("StepFinished", "apply"),
        ("StepStarted", "action"),
        ("StepFailed", "action"),
        ("WorkflowFinished", "badly"),
    ]


NOT_STARTED = [
    *("", "pending", "queued", "not-attempted", "auto-skipped", "user-skipped", "discarded", "cancelled"),
    *("approval-denied", "approval-expired", "approval-retry"),
]


@pytest.mark.parametrize("status", NOT_STARTED)
@pytest.mark.parametrize(
    ("more", "started"),
    [
        ({}, False),
        ({"started_at": "2025-12-20T10:00:00Z"}, True),
        ({"approval": {"id": "waa1", "type": "terraform_plan"}}, True),  # a plan was made
    ],
    ids=["at once", "after its start", "after its plan"],
)
async def test_a_step_that_ends_before_it_begins_has_not_started(
    status: str, more: dict[str, Any], started: bool, client: NuonClient, router: respx.MockRouter
) -> None:
    answers(router.get(WORKFLOW_URL), workflow("cancelled", step(status, **more)))
    events = [event async for event in watch_workflow(WORKFLOW_ID, client=client)]
    assert [type(event) for event in events].count(StepStarted) == started


@pytest.mark.parametrize("status", sorted({*map(str, Status)} - {*NOT_STARTED}))
async def test_any_other_status_shows_that_a_step_has_started(
    status: str, client: NuonClient, router: respx.MockRouter
) -> None:
    answers(router.get(WORKFLOW_URL), workflow("cancelled", step(status)))
    first = await anext(watch_workflow(WORKFLOW_ID, client=client))
    assert isinstance(first, StepStarted)


async def test_what_events_carry(client: NuonClient, router: respx.MockRouter) -> None:
    answers(
        router.get(WORKFLOW_URL),
        workflow("in-progress", pending_step()),
        workflow("error", step(composite("error", "it is broken")), finished=True),
    )
    events = [event async for event in watch_workflow(WORKFLOW_ID, client=client)]
    started, needed, failed, finished = events
    assert isinstance(started, StepStarted)
    assert isinstance(needed, ApprovalNeeded)
    assert needed.approval.type_ == "terraform_plan"
    assert isinstance(failed, StepFailed)
    assert failed.description == "it is broken"
    assert isinstance(finished, WorkflowFinished)
    assert isinstance(finished.failure, WorkflowFailed)
    assert finished.failure.step is not None
    assert finished.failure.step.id == STEP_ID
    assert all(event.workflow.owner_id == INSTALL_ID for event in events)


async def test_watching_through_a_retry(client: NuonClient, router: respx.MockRouter) -> None:
    failed = step("error", "apply", id="1", retried=True)
    again = step("success", "apply (retry 1)", id="2")
    answers(
        router.get(WORKFLOW_URL),
        workflow("error", failed, finished=True),
        workflow(
            "in-progress", failed | {"status": composite("discarded")}, again | {"status": composite("in-progress")}
        ),
        workflow("success", failed | {"status": composite("discarded")}, again, finished=True),
    )
    assert await watched(client) == [
        ("StepStarted", "apply"),
        ("StepFailed", "apply"),
        ("StepStarted", "apply (retry 1)"),
        ("StepFinished", "apply (retry 1)"),
        ("WorkflowFinished", "well"),
    ]


async def test_watching_ends_by_itself_or_by_the_watcher(client: NuonClient, router: respx.MockRouter) -> None:
    route = answers(router.get(WORKFLOW_URL), workflow("in-progress", step("in-progress")))
    events = watch_workflow(WORKFLOW_ID, client=client, timeout=60)
    async for event in events:
        assert isinstance(event, StepStarted)
        break
    await events.aclose()
    assert route.call_count == 1
    with pytest.raises(WaitTimeout):
        _ = [event async for event in watch_workflow(WORKFLOW_ID, client=client, timeout=60)]


async def test_watching_raises_what_ends_it(client: NuonClient, router: respx.MockRouter) -> None:
    answers(router.get(WORKFLOW_URL), 404)
    with pytest.raises(NotFoundError):
        await watched(client)


def test_watching_refuses_what_it_cannot_use_at_once(client: NuonClient) -> None:
    with pytest.raises(ValueError, match=r"timeout is -1: give a number of seconds above 0"):
        watch_workflow(WORKFLOW_ID, client=client, timeout=-1)


async def test_a_step_that_ends_well_says_so(client: NuonClient, router: respx.MockRouter) -> None:
    answers(router.get(WORKFLOW_URL), DONE)
    events = [event async for event in watch_workflow(WORKFLOW_ID, client=client)]
    assert [type(event) for event in events] == [StepStarted, StepFinished, WorkflowFinished]


def test_the_example(client: NuonClient, router: respx.MockRouter) -> None:
    ended = workflow(composite("success", "successfully executed workflow"), step("success"), finished=True)
    answers(router.get(WORKFLOW_URL), ended)
    run_example(watch_workflow, client=client)
    assert router.calls.call_count == 1
