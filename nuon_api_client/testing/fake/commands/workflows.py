"""The calls that change workflows: answers to approvals, cancel, retry, skip."""

from __future__ import annotations

from nuon_api_client.testing._shared.answers import Answer, error
from nuon_api_client.testing.fake.control_plane import Call, ControlPlane, command
from nuon_api_client.testing.fake.engine import approvals
from nuon_api_client.testing.fake.state import status_of


@command("UpdateWorkflow")
def _update_workflow(plane: ControlPlane, call: Call) -> Answer:
    workflow = call.rows["workflow_id"]
    workflow["approval_option"] = call.body["approval_option"]
    plane.engine.look(workflow)
    return Answer(200, plane.state.shown(workflow, hides=("steps", "status", "created_by")))


@command("CreateWorkflowStepApprovalResponse", lenient=True)
def _respond(plane: ControlPlane, call: Call) -> Answer:
    approval, workflow = call.rows["approval_id"], call.rows["workflow_id"]
    kind, note = call.body.get("response_type"), call.body.get("note") or ""
    if not isinstance(kind, str) or not kind or not isinstance(note, str):
        return error(400, "invalid request format: response_type is required", "invalid request input")
    if approval["response"] is not None:
        return error(400, "workflow step approval already has a response", "invalid request input")
    response = plane.engine.rows.respond(approval, kind, note)
    plane.engine.look(workflow)
    return Answer(201, {"id": response["id"], "note": note, "type": kind})


@command("CancelWorkflow")
def _cancel(plane: ControlPlane, call: Call) -> Answer:
    workflow = call.rows["workflow_id"]
    status = status_of(workflow)
    if status not in ("pending", "in-progress", "approval-awaiting"):
        return error(400, "workflow is not cancelable", "invalid request input")
    plane.engine.cancel(workflow)
    # For a pending workflow the handler writes its answer twice.
    return Answer(202, b"truetrue" if status == "pending" else b"true")


@command("RetryWorkflowStep", "SkipWorkflowStep")
def _repeat(plane: ControlPlane, call: Call) -> Answer:
    step = call.rows["step_id"]
    skip = call.operation.operation_id == "SkipWorkflowStep"
    if not skip:
        if call.body["step_id"] != step["id"]:
            return error(400, "step_id is not the step of the path", "invalid request input")
        skip = call.body["operation"] == "skip-step"
    able = "skippable" if skip else "retryable"
    if status_of(step) != "error" or not step[able]:
        return error(400, f"step is not {able}", "only a step that failed can be")
    if status_of(call.rows["workflow_id"]) != "error":
        return error(400, "workflow is not over", "wait until its status is error")
    plane.engine.repeat(step, skip=skip)
    return Answer(201, {"workflow_id": step["workflow_id"], able: True})


@command("GetWorkflowQueuePosition")
def _queue_position(plane: ControlPlane, call: Call) -> Answer:
    workflow = call.rows["workflow_id"]
    queue = plane.engine.queue(workflow["owner_id"])
    ahead = queue[: queue.index(workflow)] if workflow in queue else []
    items = [
        {
            "workflow_id": each["id"],
            "workflow_type": each["type"],
            "status": status_of(each),
            "created_at": each["created_at"],
            "metadata": {},
        }
        for each in ahead
    ]
    return Answer(200, {"position": len(ahead), "queue_depth": len(queue), "signals_ahead": items})


@command("GetWorkflowStepApprovalContents")
def _contents(plane: ControlPlane, call: Call) -> Answer:
    del plane
    approval, step = call.rows["approval_id"], call.rows["step_id"]
    component = step["_about"]["component"]
    name = component["name"] if component else "sandbox"
    plan = approvals.PLANS[approval["type"]](name)
    return Answer(200, plan).gzipped()
