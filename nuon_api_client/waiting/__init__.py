"""Wait for what a control plane does, watch its workflows, and answer the approvals that they ask for.

_workflows.py, _waits.py    wait_for_workflow; waits for a deploy, a sandbox run, a build, a release, an org
_watching.py                watch_workflow, and the events that it yields
_approvals.py               what an approval is, and how a wait may deal with one
_approver.py                sends the responses to approvals
_polling.py                 the loop behind every wait
_status_waits.py            the end of a wait for an object that has a status
_outcomes.py, _debounce.py  how a workflow stands, read after read
_workflow_failures.py       why a workflow has failed
_states.py, _statuses.py    reading a status; what each status means

Each name loads its module when it is first used, so that one wait does not load the endpoint modules of the others.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nuon_api_client.waiting._approvals import ApprovalResponse as ApprovalResponse
    from nuon_api_client.waiting._approvals import ApprovalResponseType as ApprovalResponseType
    from nuon_api_client.waiting._approvals import Decision as Decision
    from nuon_api_client.waiting._approvals import OnApproval as OnApproval
    from nuon_api_client.waiting._approvals import PendingApproval as PendingApproval
    from nuon_api_client.waiting._approvals import pending_approvals as pending_approvals
    from nuon_api_client.waiting._polling import OnUpdate as OnUpdate
    from nuon_api_client.waiting._waits import wait_for_build as wait_for_build
    from nuon_api_client.waiting._waits import wait_for_deploy as wait_for_deploy
    from nuon_api_client.waiting._waits import wait_for_org as wait_for_org
    from nuon_api_client.waiting._waits import wait_for_release as wait_for_release
    from nuon_api_client.waiting._waits import wait_for_sandbox_run as wait_for_sandbox_run
    from nuon_api_client.waiting._watching import ApprovalNeeded as ApprovalNeeded
    from nuon_api_client.waiting._watching import StepFailed as StepFailed
    from nuon_api_client.waiting._watching import StepFinished as StepFinished
    from nuon_api_client.waiting._watching import StepStarted as StepStarted
    from nuon_api_client.waiting._watching import WorkflowEvent as WorkflowEvent
    from nuon_api_client.waiting._watching import WorkflowFinished as WorkflowFinished
    from nuon_api_client.waiting._watching import watch_workflow as watch_workflow
    from nuon_api_client.waiting._workflows import wait_for_workflow as wait_for_workflow

_NAMES = {
    "_approvals": (
        *("ApprovalResponse", "ApprovalResponseType", "Decision", "OnApproval", "PendingApproval"),
        "pending_approvals",
    ),
    "_polling": ("OnUpdate",),
    "_waits": ("wait_for_build", "wait_for_deploy", "wait_for_org", "wait_for_release", "wait_for_sandbox_run"),
    "_watching": (
        *("ApprovalNeeded", "StepFailed", "StepFinished", "StepStarted", "WorkflowEvent", "WorkflowFinished"),
        "watch_workflow",
    ),
    "_workflows": ("wait_for_workflow",),
}

# Hidden from type checkers, to whom a module with a __getattr__ has every name, misspelt ones too.
if not TYPE_CHECKING:
    _MODULES = {name: module for module, names in _NAMES.items() for name in names}
    __all__ = tuple(sorted(_MODULES))

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return list(__all__)
