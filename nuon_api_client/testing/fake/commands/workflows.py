"""Workflows: approved as a whole, cancelled, run again from a step; and their place in the queue."""

from __future__ import annotations

from nuon_api_client.testing._shared.replies import Reply, error
from nuon_api_client.testing.fake.control_plane import Call, Command, ControlPlane
from nuon_api_client.testing.fake.state import row_status


def _update(plane: ControlPlane, call: Call) -> Reply:
    workflow = call.rows["workflow_id"]
    workflow["approval_option"] = call.body["approval_option"]
    plane.workflows.poll_approval(workflow["id"])
    return Reply(200, plane.store.shown(workflow, hides=("steps", "status", "created_by")))


def _cancel(plane: ControlPlane, call: Call) -> Reply:
    workflow = call.rows["workflow_id"]
    status = row_status(workflow)
    if status not in ("pending", "in-progress", "approval-awaiting"):
        return error(400, "workflow is not cancelable", "invalid request input")
    plane.workflows.cancel(workflow["id"])
    # For a pending workflow the handler writes its answer twice.
    return Reply(202, b"truetrue" if status == "pending" else b"true")


def _retry(plane: ControlPlane, call: Call) -> Reply:
    step = call.rows["step_id"]
    if call.body["step_id"] != step["id"]:
        return error(400, "step_id is not the step of the path", "invalid request input")
    refused = _repeat(plane, call, skip=call.body["operation"] == "skip-step")
    return refused or Reply(201, {"workflow_id": step["workflow_id"], "retryable": step["retryable"]})


def _skip(plane: ControlPlane, call: Call) -> Reply:
    step = call.rows["step_id"]
    refused = _repeat(plane, call, skip=True)
    return refused or Reply(201, {"workflow_id": step["workflow_id"], "skippable": step["skippable"]})


def _repeat(plane: ControlPlane, call: Call, *, skip: bool) -> Reply | None:
    """Run a workflow again from a step; return the 400 if that is refused."""
    workflow, step = call.rows["workflow_id"], call.rows["step_id"]
    able = "skippable" if skip else "retryable"
    if row_status(step) != "error" or not step[able]:
        return error(400, f"step is not {able}", "only a step that failed can be")
    if row_status(workflow) != "error":
        return error(400, "workflow is not over", "wait until its status is error")
    plane.workflows.repeat(workflow["id"], step["id"], skip=skip)
    return None


def _queue_position(plane: ControlPlane, call: Call) -> Reply:
    workflow = call.rows["workflow_id"]
    queue = plane.workflows.queue(workflow["owner_id"])
    ahead = queue[: queue.index(workflow)] if workflow in queue else []
    signals = [
        {
            "workflow_id": each["id"],
            "workflow_type": each["type"],
            "status": row_status(each),
            "created_at": each["created_at"],
            "metadata": {},
        }
        for each in ahead
    ]
    return Reply(200, {"position": len(ahead), "queue_depth": len(queue), "signals_ahead": signals})


COMMANDS = (
    Command("UpdateWorkflow", _update),
    Command("CancelWorkflow", _cancel),
    Command("RetryWorkflowStep", _retry),
    Command("SkipWorkflowStep", _skip),
    Command("GetWorkflowQueuePosition", _queue_position),
)
