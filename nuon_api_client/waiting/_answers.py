"""Check what waits read of the control plane's responses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from nuon_api_client import models
from nuon_api_client._shapes import Id, checked, unexpected
from nuon_api_client.types import Response
from nuon_api_client.waiting._approvals import pending_approvals

T = TypeVar("T")

# Statuses, reasons and times are left out: they are read so that any value will do.
_TARGET: Mapping[str, Any] = {
    "id": str,
    "workflow_id": Id,
    "install_workflow_id": Id,
    "log_stream": {"id": str},
    "release_steps": [{}],
}

_WORKFLOW: Mapping[str, Any] = {
    "id": Id,
    "approval_option": str,
    "steps": [
        {
            "id": Id,
            "name": str,
            "approval": {"id": Id, "type_": str, "owner_id": str, "response": {"type_": str}},
            "result_directive": str,
            "owner_id": Id,
            "step_target_id": Id,
            "step_target_type": str,
            "log_stream": {"id": str},
        }
    ],
}


def checked_target(response: Response[T], subject: str) -> T:
    """Return the deploy, sandbox run, build, release or org of a response.

    Raises:
        UnexpectedResponseError: what a wait reads of it is not as it should be.
    """
    return checked(response, _TARGET, subject)


def checked_workflow(response: Response[models.Workflow], subject: str) -> models.Workflow:
    """Return the workflow of a response.

    Raises:
        UnexpectedResponseError: what a wait reads of it is not as it should be.
    """
    workflow = checked(response, _WORKFLOW, subject)
    for step, approval in pending_approvals(workflow):
        if not (workflow.id and step.id and approval.id):
            raise unexpected(response, f"{subject} with the ids of what an approval belongs to")
    return workflow
