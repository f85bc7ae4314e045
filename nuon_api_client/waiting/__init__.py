"""Wait for what a control plane does, watch its workflows, and respond to the approvals that they ask for.

Waits, watching and `nuon_api_client.logs.follow_logs` put up with failing calls for so long:

| failure | before a read has succeeded | afterwards |
|---|---|---|
| no response; 408, 429, 502, 503, 504, 520 to 529 | 2 hours | 2 hours |
| any other 5xx | 5 minutes | 2 hours |
| a 2xx that cannot be read, such as a maintenance page; a redirect | not at all | 2 hours |
| 404 | 30 seconds | 1 minute |
| 401, 403 | not at all | 5 minutes |
| any other | not at all | not at all |

The time counts by the client's clock, from the first failure of its row since a call succeeded; `timeout` may end a wait
sooner. Then the last failure is raised, and its notes tell what was seen last. The calls with which a wait reads a
workflow or a plan, or responds to an approval, have the times of the last column, but a 401 or 403, and a 404 to a
response, ends the wait at once. So does what was raised before anything was sent, such as a `ConfigurationError` or an
exception of a token function. The pauses between failing calls grow to 15 seconds; a `Retry-After` counts up to a minute.

_workflows.py               wait_for_workflow
_waits.py, _run_waits.py    waits for a deploy, a sandbox run, a build, a release, an org; for runs of actions and runbooks
_watching.py                watch_workflow, and the events that it yields
_approvals.py               what an approval is, and how a wait may deal with one
_approver.py                sends the responses to approvals
_polling.py                 the loop behind every wait
_status_waits.py            the end of a wait for an object that has a status
_outcomes.py, _debounce.py  how a workflow stands, read after read
_workflow_failures.py       why a workflow has failed
_answers.py                 whether what was read is what it should be
_states.py, _statuses.py    reading a status; what each status means

Each name loads its module when it is first used, so that one wait does not load the endpoint modules of the others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

if TYPE_CHECKING:
    from ._approvals import ApprovalResponse as ApprovalResponse
    from ._approvals import ApprovalResponseType as ApprovalResponseType
    from ._approvals import Decision as Decision
    from ._approvals import OnApproval as OnApproval
    from ._approvals import PendingApproval as PendingApproval
    from ._approvals import pending_approvals as pending_approvals
    from ._polling import OnUpdate as OnUpdate
    from ._run_waits import wait_for_action_run as wait_for_action_run
    from ._run_waits import wait_for_runbook_run as wait_for_runbook_run
    from ._waits import wait_for_build as wait_for_build
    from ._waits import wait_for_deploy as wait_for_deploy
    from ._waits import wait_for_org as wait_for_org
    from ._waits import wait_for_release as wait_for_release
    from ._waits import wait_for_sandbox_run as wait_for_sandbox_run
    from ._watching import ApprovalNeeded as ApprovalNeeded
    from ._watching import StepFailed as StepFailed
    from ._watching import StepFinished as StepFinished
    from ._watching import StepStarted as StepStarted
    from ._watching import WorkflowEvent as WorkflowEvent
    from ._watching import WorkflowFinished as WorkflowFinished
    from ._watching import watch_workflow as watch_workflow
    from ._workflows import wait_for_workflow as wait_for_workflow

if not TYPE_CHECKING:
    _NAMES = {
        "_approvals": (
            *("ApprovalResponse", "ApprovalResponseType", "Decision", "OnApproval", "PendingApproval"),
            "pending_approvals",
        ),
        "_polling": ("OnUpdate",),
        "_run_waits": ("wait_for_action_run", "wait_for_runbook_run"),
        "_waits": ("wait_for_build", "wait_for_deploy", "wait_for_org", "wait_for_release", "wait_for_sandbox_run"),
        "_watching": (
            *("ApprovalNeeded", "StepFailed", "StepFinished", "StepStarted", "WorkflowEvent", "WorkflowFinished"),
            "watch_workflow",
        ),
        "_workflows": ("wait_for_workflow",),
    }
    __all__, __getattr__, __dir__ = lazy_names(__name__, _NAMES)
