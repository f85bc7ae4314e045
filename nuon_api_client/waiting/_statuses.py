"""What the server's statuses mean to somebody who waits.

Every set is open: a status that is not here, such as one of a newer control plane, is taken for one in progress. The
ones that the server declares but was never seen to write are here too if their name says how they would end.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from attrs import frozen

from nuon_api_client.waiting._polling import GRACE, Clock, Lasting

if TYPE_CHECKING:
    from nuon_api_client.models import Workflow, WorkflowStep


@frozen
class Endings:
    """The statuses in which something ends."""

    good: frozenset[str]
    bad: Mapping[str, str]
    """Each with what has happened then, as the end of a sentence."""


_BAD = {"error": "has failed", "cancelled": "was cancelled"}
_BAD_PLAN = {
    **_BAD,
    "approval-denied": "has ended because its plan was denied",
    "discarded": "was given up: its plan is made again, by another one in the same workflow",
}

DEPLOY = Endings(
    # `inactive` is how a teardown ends well, `auto-skipped` that nothing had to change, the drifts are of plan-only runs.
    good=frozenset({"active", "inactive", "auto-skipped", "no-drift", "drifted", "drift-detected"}),
    bad={**_BAD_PLAN, "noop": "did nothing, because its build never became deployable"},
)
SANDBOX_RUN = Endings(
    good=frozenset({"active", "deprovisioned", "auto-skipped", "no-drift", "drifted", "drift-detected", "empty"}),
    bad={**_BAD_PLAN, "access_error": "has failed for lack of access to the cloud account"},
)
BUILD = Endings(good=frozenset({"active"}), bad=_BAD)
RELEASE = Endings(good=frozenset({"active"}), bad=_BAD)
ORG = Endings(
    good=frozenset({"active"}),
    bad={"error": "could not be set up", "access-error": "could not be set up", "deprovisioned": "no longer exists"},
)
# Since 2026. The step itself is `error`; Nuon's dashboard expects it of steps too.
_PARKED = "failed-pending-retry"
WORKFLOW_BAD = {**_BAD, _PARKED: "stands still until somebody retries or skips its failed step"}
STEP = Endings(
    good=frozenset({"success", "approved", "auto-skipped", "user-skipped", "no-drift", "drifted", "noop"}),
    bad={
        "error": "has failed",
        "cancelled": "was cancelled",
        "approval-denied": "was denied",
        "approval-expired": "found no answer within 30 days",
        "not-attempted": "was not reached",  # because of another that went wrong
        _PARKED: "has failed",
    },
)
STEP_REPLACED = frozenset({"discarded", "approval-retry"})  # by a copy, which follows


class Outcome(Enum):
    """How a workflow stands."""

    RUNNING = auto()
    SUCCEEDED = auto()
    FAILED = auto()
    RESUMING = auto()
    """It has failed, but the step that failed is being retried or skipped, which its status does not show yet."""


def outcome(workflow: Workflow) -> Outcome:
    """How a workflow stands, for all its status says.

    * `success` is written after every step, so it is the end only of a finished workflow all of whose steps have
      ended. A finished workflow may have its last status still to come; a resumed one may look finished on the way.
    * `error` and `cancelled` are ends without being finished: a workflow whose steps could not be made never is.
    * `failed-pending-retry`, since 2026, is an end too: nothing happens until somebody retries or skips the step.
    * Steps that a person denied and skipped, or that may fail, do not keep a workflow from `success`.
    """
    status = status_of(workflow)
    steps = workflow.steps or []
    if status in WORKFLOW_BAD:
        resuming = status != "cancelled" and steps and failed_step(workflow) is None
        return Outcome.RESUMING if resuming else Outcome.FAILED
    ended = workflow.finished and all(map(step_ended, steps))
    return Outcome.SUCCEEDED if status == "success" and ended else Outcome.RUNNING


class Judge:
    """Says how a workflow stands, read after read: one that seems to be resuming for long has failed after all."""

    def __init__(self, clock: Clock) -> None:
        self._resuming = Lasting(clock)

    def outcome(self, workflow: Workflow) -> Outcome:
        """How the workflow stands, as just read."""
        found = outcome(workflow)
        return Outcome.FAILED if self._resuming.seconds(found is Outcome.RESUMING) >= GRACE else found


def failed_step(workflow: Workflow) -> WorkflowStep | None:
    """The first step that went wrong and has stopped its workflow, `None` if there is none."""
    return next((step for step in workflow.steps or [] if went_wrong(step) and not _passed_over(step)), None)


def step_ended(step: WorkflowStep) -> bool:
    """Whether nothing more is to come of a step."""
    status = status_of(step)
    return status in STEP.good or status in STEP_REPLACED or (status in STEP.bad and status != _PARKED)


def went_wrong(step: WorkflowStep) -> bool:
    """Whether a step has ended badly by itself, rather than because another has."""
    return status_of(step) in STEP.bad and status_of(step) != "not-attempted"


def _passed_over(step: WorkflowStep) -> bool:
    response = getattr(step.approval, "response", None)
    return (
        step.retried
        or step.result_directive in ("retry", "retry-group", "skip-group", "continue")
        or str(getattr(response, "type_", "")).startswith("deny-skip")
    )


def status_of(state: Any) -> str:
    """The status of anything that has one, the server's word, `""` if it has none yet."""
    status = getattr(state, "status", None) or getattr(state, "status_v2", None)
    return str(getattr(status, "status", status) or "")


def status_shown(state: Any) -> str:
    """The status of anything, for messages."""
    return repr(status_of(state))


def reason_of(state: Any) -> str:
    """Why something has its status, in the server's words, `""` if it gives none."""
    composite = getattr(state, "status_v2", None) or getattr(state, "status", None)
    metadata = getattr(composite, "metadata", None) or {}
    reasons = [
        getattr(state, "status_description", None),
        getattr(composite, "status_human_description", None),
        *(metadata.get(key) for key in ("reason", "err_message", "error_message")),
        getattr(getattr(state, "composite_error", None), "message", None),
    ]
    return ": ".join(dict.fromkeys(str(reason) for reason in reasons if reason))
