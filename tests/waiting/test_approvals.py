"""What a wait does when a workflow asks somebody."""

from __future__ import annotations

import asyncio
import gzip
import json
import pickle
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from nuon_api_client import APIConnectionError, BadRequestError, NotFoundError, NuonClient
from nuon_api_client.errors import ApprovalRequired, WaitTimeout, WorkflowFailed
from nuon_api_client.models import Workflow
from nuon_api_client.waiting import (
    ApprovalResponse,
    Decision,
    OnApproval,
    PendingApproval,
    pending_approvals,
    wait_for_workflow,
)
from tests.support.waits import (
    APPROVAL_ID,
    APPROVAL_URL,
    DONE,
    STEP_ID,
    WORKFLOW_ID,
    WORKFLOW_URL,
    answers,
    pending_step,
    responded,
    sent,
    step,
    workflow,
)

if TYPE_CHECKING:
    import respx

PENDING = workflow("in-progress", step("success"), pending_step(), step("pending"))
ANSWERED = workflow("in-progress", step("success"), responded(pending_step()), step("pending"))
PLAN = {"resource_changes": [{"address": "aws_s3_bucket.logs"}]}


def gzipped(content: bytes) -> Callable[[], httpx.Response]:
    """As the server sends an approval's contents, whatever the request accepts."""
    headers = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    return lambda: httpx.Response(200, headers=headers, content=gzip.compress(content))


def created() -> httpx.Response:
    return httpx.Response(201, json={"id": "war1", "type": "approve", "note": ""})


def refused(status: int, **body: Any) -> Callable[[], httpx.Response]:
    return lambda: httpx.Response(status, json=body)


@pytest.fixture
def response(router: respx.MockRouter) -> respx.Route:
    return answers(router.post(f"{APPROVAL_URL}/response"), created)


@pytest.fixture
def contents(router: respx.MockRouter) -> respx.Route:
    return answers(router.get(f"{APPROVAL_URL}/contents"), gzipped(json.dumps(PLAN).encode()))


async def wait(client: NuonClient, on_approval: OnApproval = "raise") -> None:
    client = client.with_options(max_retries=0)
    await wait_for_workflow(WORKFLOW_ID, client=client, on_approval=on_approval)


async def test_by_default_it_raises(client: NuonClient, router: respx.MockRouter) -> None:
    answers(router.get(WORKFLOW_URL), PENDING)
    with pytest.raises(ApprovalRequired) as raised:
        await wait(client)
    required = pickle.loads(pickle.dumps(raised.value))
    assert (required.step.id, required.approval.id, required.workflow.id) == (STEP_ID, APPROVAL_ID, WORKFLOW_ID)
    assert str(required) == (
        f"step 'sync and plan api' of workflow {WORKFLOW_ID} waits for a response to its terraform_plan. Give one by "
        f"create_workflow_step_approval_response.asyncio('{WORKFLOW_ID}', '{STEP_ID}', '{APPROVAL_ID}', client=client, "
        "body=CreateWorkflowStepApprovalResponseRequest(response_type=WorkflowStepResponseType.APPROVE)) and wait "
        "again, or wait with on_approval='approve' or a function that decides"
    )


@pytest.mark.parametrize(
    "unasked",
    [
        ANSWERED,
        workflow("in-progress", pending_step(), approval_option="approve-all"),
        workflow("in-progress", pending_step() | {"status": {"status": "checking-plan"}}),
        workflow("in-progress", {key: value for key, value in pending_step().items() if key != "approval"}),
        workflow("in-progress", step("in-progress", execution_type="approval")),
        workflow("in-progress", step("in-progress", execution_type="user")),
    ],
    ids=["answered", "approves all", "plan being checked", "no approval yet", "not planned yet", "stack to be applied"],
)
async def test_nobody_is_asked(unasked: dict[str, Any], client: NuonClient, router: respx.MockRouter) -> None:
    route = answers(router.get(WORKFLOW_URL), unasked, unasked, DONE)
    await wait(client)
    assert route.call_count == 3


def test_pending_approvals_of_a_workflow() -> None:
    asking = pending_step(id="iws-2", approval=pending_step()["approval"] | {"id": "waa-2"})
    read = Workflow.from_dict(workflow("in-progress", step("success"), pending_step(), responded(asking), asking))
    assert [(step.id, approval.id) for step, approval in pending_approvals(read)] == [
        (STEP_ID, APPROVAL_ID),
        ("iws-2", "waa-2"),
    ]
    assert pending_approvals(Workflow.from_dict(read.to_dict() | {"approval_option": "approve-all"})) == []
    assert pending_approvals(Workflow.from_dict({"id": WORKFLOW_ID})) == []


async def test_somebody_else_answers(client: NuonClient, router: respx.MockRouter) -> None:
    answers(router.get(WORKFLOW_URL), PENDING, PENDING, ANSWERED, DONE)
    await wait(client, "wait")
    answers(router.get(WORKFLOW_URL), PENDING)
    with pytest.raises(WaitTimeout, match="step 'sync and plan api' 'approval-awaiting'"):
        await wait(client, "wait")


async def test_approving(client: NuonClient, router: respx.MockRouter, response: respx.Route) -> None:
    """The server takes up to 15 s to act on an answer, and is not answered again meanwhile."""
    answers(router.get(WORKFLOW_URL), PENDING, ANSWERED, PENDING, ANSWERED, ANSWERED, DONE)
    await wait(client, "approve")
    assert [sent(call) for call in response.calls] == [{"response_type": "approve"}]


@pytest.mark.parametrize(
    ("decision", "body"),
    [
        ("approve", {"response_type": "approve"}),
        ("deny", {"response_type": "deny"}),
        ("deny-skip-current", {"response_type": "deny-skip-current"}),
        ("deny-skip-current-and-dependents", {"response_type": "deny-skip-current-and-dependents"}),
        ("retry", {"response_type": "retry"}),
        (ApprovalResponse("deny", "deletes a bucket"), {"response_type": "deny", "note": "deletes a bucket"}),
    ],
)
async def test_a_function_decides(
    decision: Decision,
    body: dict[str, str],
    client: NuonClient,
    router: respx.MockRouter,
    response: respx.Route,
    contents: respx.Route,
) -> None:
    asked: list[PendingApproval] = []

    def decide(pending: PendingApproval) -> Decision:
        asked.append(pending)
        return decision

    async def decide_later(pending: PendingApproval) -> Decision:
        await asyncio.sleep(0)
        return decide(pending)

    for on_approval in (decide, decide_later):
        answers(router.get(WORKFLOW_URL), PENDING, PENDING, ANSWERED, DONE)
        await wait(client, on_approval)
    assert [sent(call) for call in response.calls] == [body, body]
    assert [(a.plan, a.step.id, a.approval.id, a.workflow.id) for a in asked] == [
        (PLAN, STEP_ID, APPROVAL_ID, WORKFLOW_ID)
    ] * 2
    assert contents.call_count == 2
    assert "aws_s3_bucket" not in repr(asked), "a plan may hold secrets"


@pytest.mark.parametrize(
    ("content", "plan"),
    [(b"", None), (b"  ", None), (b'{"op": "noop"}', {"op": "noop"}), (b"null", None), (b"- a\n+ b\n", "- a\n+ b")],
)
async def test_plans_of_all_kinds(
    content: bytes, plan: Any, client: NuonClient, router: respx.MockRouter, response: respx.Route
) -> None:
    answers(router.get(WORKFLOW_URL), PENDING, DONE)
    answers(router.get(f"{APPROVAL_URL}/contents"), gzipped(content))
    plans: list[Any] = []

    def decide(pending: PendingApproval) -> Decision:
        plans.append(pending.plan)
        return "approve"

    await wait(client, decide)
    assert plans == [plan]
    assert response.call_count == 1


async def test_a_function_may_leave_it_to_others(
    client: NuonClient, router: respx.MockRouter, response: respx.Route, contents: respx.Route
) -> None:
    asked: list[PendingApproval] = []
    answers(router.get(WORKFLOW_URL), PENDING, PENDING, PENDING, ANSWERED, DONE)
    await wait(client, asked.append)
    assert (len(asked), contents.call_count, response.call_count) == (1, 1, 0)


@pytest.mark.parametrize("decision", ["auto-approve", "Approve", "yes", "", True, 1, ApprovalResponse("auto-approve")])  # type: ignore[arg-type]
async def test_what_the_server_would_take_for_a_denial_is_not_sent(
    decision: Any, client: NuonClient, router: respx.MockRouter, response: respx.Route, contents: respx.Route
) -> None:
    answers(router.get(WORKFLOW_URL), PENDING)
    with pytest.raises(
        ValueError, match=r"on_approval returned .* for step 'sync and plan api': it can return approve, deny,"
    ):
        await wait(client, lambda pending: decision)
    assert not response.called


async def test_an_exception_in_the_function_ends_the_wait(
    client: NuonClient, router: respx.MockRouter, response: respx.Route, contents: respx.Route
) -> None:
    def decide(pending: PendingApproval) -> Decision:
        raise APIConnectionError("the change board is closed")

    answers(router.get(WORKFLOW_URL), PENDING)
    with pytest.raises(APIConnectionError, match="the change board is closed"):
        await wait(client, decide)
    assert not response.called


@pytest.mark.parametrize(
    "refusal",
    [
        refused(400, error="workflow step approval already has a response", user_error=True),
        refused(400, description="workflow step approval already has a response"),
        refused(409, error="workflow step approval already has a response"),
        refused(500, error="workflow step approval already has a response"),
        lambda: httpx.Response(201, content=b"truetrue"),
    ],
)
async def test_an_answer_that_is_there_already_is_an_answer(
    refusal: Callable[[], httpx.Response], client: NuonClient, router: respx.MockRouter
) -> None:
    response = answers(router.post(f"{APPROVAL_URL}/response"), refusal)
    answers(router.get(WORKFLOW_URL), PENDING, PENDING, ANSWERED, DONE)
    await wait(client, "approve")
    assert response.call_count == 1


@pytest.mark.parametrize(("status", "kind"), [(400, BadRequestError), (404, NotFoundError)])
async def test_any_other_refusal_ends_the_wait(
    status: int, kind: type[Exception], client: NuonClient, router: respx.MockRouter
) -> None:
    answers(router.post(f"{APPROVAL_URL}/response"), status)
    answers(router.get(WORKFLOW_URL), PENDING)
    with pytest.raises(kind):
        await wait(client, "approve")


LOST = [httpx.ReadTimeout("slow"), httpx.ConnectError("refused"), 502, 504]


@pytest.mark.parametrize("lost", LOST, ids=str)
async def test_an_answer_that_got_there_is_not_sent_again(
    lost: Any, client: NuonClient, router: respx.MockRouter
) -> None:
    response = answers(router.post(f"{APPROVAL_URL}/response"), lost)
    answers(router.get(WORKFLOW_URL), PENDING, ANSWERED, ANSWERED, DONE)
    await wait(client, "approve")
    assert response.call_count == 1


@pytest.mark.parametrize("lost", LOST, ids=str)
async def test_an_answer_that_got_lost_is_sent_again_and_nobody_asked_again(
    lost: Any, client: NuonClient, router: respx.MockRouter, contents: respx.Route
) -> None:
    response = answers(router.post(f"{APPROVAL_URL}/response"), lost, created)
    answers(router.get(WORKFLOW_URL), PENDING, PENDING, ANSWERED, DONE)
    asked: list[str] = []

    def decide(pending: PendingApproval) -> Decision:
        asked.append(pending.step.id)
        return "deny-skip-current"

    await wait(client, decide)
    assert [sent(call) for call in response.calls] == [{"response_type": "deny-skip-current"}] * 2
    assert asked == [STEP_ID]


async def test_a_plan_that_cannot_be_had_just_now_is_asked_for_again(
    client: NuonClient, router: respx.MockRouter, response: respx.Route
) -> None:
    contents = answers(router.get(f"{APPROVAL_URL}/contents"), 502, gzipped(b"{}"))
    answers(router.get(WORKFLOW_URL), PENDING, PENDING, ANSWERED, DONE)
    await wait(client, lambda pending: "approve")
    assert (contents.call_count, response.call_count) == (2, 1)


async def test_each_approval_is_decided_by_itself(client: NuonClient, router: respx.MockRouter) -> None:
    """Steps side by side, and the one that a retry has put in the place of another."""

    def asking(number: int) -> dict[str, Any]:
        approval = pending_step()["approval"] | {"id": f"waa{number}"}
        return pending_step(id=f"iws{number}", name=f"plan {number}", approval=approval)

    decisions: dict[str, Decision] = {"plan 1": "approve", "plan 2": "retry", "plan 3": "approve"}
    for number in (1, 2, 3):
        approval = f"{WORKFLOW_URL}/steps/iws{number}/approvals/waa{number}"
        answers(router.get(f"{approval}/contents"), gzipped(b""))
        answers(router.post(f"{approval}/response"), created)
    answers(
        router.get(WORKFLOW_URL),
        workflow("in-progress", asking(1), asking(2)),
        workflow("in-progress", responded(asking(1)), responded(asking(2), "retry")),
        workflow("in-progress", step("approved", id="iws1"), step("approval-retry", id="iws2"), asking(3)),
        DONE,
    )
    await wait(client, lambda pending: decisions.pop(pending.step.name))
    posts = [
        (call.request.url.path[-13:], sent(call)["response_type"])
        for call in router.calls
        if call.request.method == "POST"
    ]
    assert posts == [("waa1/response", "approve"), ("waa2/response", "retry"), ("waa3/response", "approve")]


async def test_a_denial_is_the_workflows_failure(
    client: NuonClient, router: respx.MockRouter, response: respx.Route, contents: respx.Route
) -> None:
    denied = responded(pending_step(), "deny") | {"status": {"status": "approval-denied"}}
    answers(router.get(WORKFLOW_URL), PENDING, workflow("error", denied, step("not-attempted"), finished=True))
    with pytest.raises(WorkflowFailed, match="step 'sync and plan api' was denied"):
        await wait(client, lambda pending: "deny")
