"""How a workflow and its steps stand."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from nuon_api_client.waiting._debounce import GRACE, Lasting
from nuon_api_client.waiting._states import status_of
from nuon_api_client.waiting._statuses import STEP, STEP_PARKED, STEP_REPLACED, WORKFLOW_BAD

if TYPE_CHECKING:
    from nuon_api_client.models import Workflow, WorkflowStep
    from nuon_api_client.waiting._polling import Clock


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
    return status in STEP.good or status in STEP_REPLACED or (status in STEP.bad and status != STEP_PARKED)


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
