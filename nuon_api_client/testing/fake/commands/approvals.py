"""Approvals: their plans, and the responses to them."""

from __future__ import annotations

from nuon_api_client.testing._shared.replies import Reply, error
from nuon_api_client.testing.fake.control_plane import Call, Command, ControlPlane
from nuon_api_client.testing.fake.engine.approvals import PLANS


def _respond(plane: ControlPlane, call: Call) -> Reply:
    approval, workflow = call.rows["approval_id"], call.rows["workflow_id"]
    kind, note = call.body.get("response_type"), call.body.get("note") or ""
    if not isinstance(kind, str) or not kind or not isinstance(note, str):
        return error(400, "invalid request format: response_type is required", "invalid request input")
    if approval["response"] is not None:
        return error(400, "workflow step approval already has a response", "invalid request input")
    response = plane.workflows.respond(workflow["id"], approval, kind, note)
    return Reply(201, {"id": response["id"], "note": note, "type": kind})


def _contents(plane: ControlPlane, call: Call) -> Reply:
    approval = call.rows["approval_id"]
    target = plane.store.get(approval["owner_type"], approval["owner_id"])
    name = target["component_name"] if target and "component_name" in target else "sandbox"
    return Reply(200, PLANS[approval["type"]](name)).gzipped()


COMMANDS = (
    Command("CreateWorkflowStepApprovalResponse", _respond, lenient=True),
    Command("GetWorkflowStepApprovalContents", _contents),
)
