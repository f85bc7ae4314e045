"""Tell how a workflow and its steps stand."""

from __future__ import annotations

from enum import Enum, auto

from nuon_api_client import models
from nuon_api_client._clock import ClientClock
from nuon_api_client.waiting._debounce import Debounce
from nuon_api_client.waiting._states import status_of
from nuon_api_client.waiting._statuses import (
    PENDING_RETRY,
    STEP,
    STEP_MAYBE_NOT_STARTED,
    STEP_REPLACED,
    WORKFLOW_FAILURE,
)


class Outcome(Enum):
    """How a workflow stands."""

    RUNNING = auto()
    SUCCEEDED = auto()
    FAILED = auto()
    RESUMING = auto()
    """The workflow has failed, but its failed step is being retried or skipped. The workflow's status lags behind."""


def outcome(workflow: models.Workflow) -> Outcome:
    """Return how a workflow stands, as far as one read of it tells.

    * The server writes `success` after every step. A workflow has succeeded only if it is also finished, and all its
      steps have ended. A finished workflow may still get its last status, and a resumed one may look finished on the
      way.
    * `error` and `cancelled` are failures even if the workflow is not finished: a workflow whose steps could not be
      made never is.
    * `failed-pending-retry`, since 2026, is a failure too: nothing happens until somebody retries or skips the step.
    * Steps that somebody denied and skipped, or that are allowed to fail, do not keep a workflow from `success`.
    """
    status = status_of(workflow)
    steps = workflow.steps or []
    if status in WORKFLOW_FAILURE:
        resuming = status != "cancelled" and steps and failed_step(workflow) is None
        return Outcome.RESUMING if resuming else Outcome.FAILED
    ended = workflow.finished and all(map(step_ended, steps))
    return Outcome.SUCCEEDED if status == "success" and ended else Outcome.RUNNING


class OutcomeTracker:
    """Tell how a workflow stands, read after read: one that seems to resume for too long has failed after all."""

    def __init__(self, clock: ClientClock) -> None:
        self._stuck = Debounce(clock)

    def outcome(self, workflow: models.Workflow) -> Outcome:
        """Return how the workflow stands, as just read."""
        found = outcome(workflow)
        return Outcome.FAILED if self._stuck.holds(found is Outcome.RESUMING) else found


def failed_step(workflow: models.Workflow) -> models.WorkflowStep | None:
    """Return the first step that went wrong and stopped its workflow, `None` if there is none."""
    return next((step for step in workflow.steps or [] if went_wrong(step) and not _passed_over(step)), None)


def step_started(step: models.WorkflowStep) -> bool:
    """Return whether work on a step has begun; a step that was cancelled or skipped before that never starts."""
    # An approval asks about the step's plan, so the step has made one.
    began = step.started_at is not None or step.approval is not None
    return began or status_of(step) not in STEP_MAYBE_NOT_STARTED


def step_ended(step: models.WorkflowStep) -> bool:
    """Return whether nothing more will happen to a step."""
    status = status_of(step)
    return status in STEP.success or status in STEP_REPLACED or (status in STEP.failure and status != PENDING_RETRY)


def went_wrong(step: models.WorkflowStep) -> bool:
    """Return whether a step has failed, and not only because another step did."""
    return status_of(step) in STEP.failure and status_of(step) != "not-attempted"


def _passed_over(step: models.WorkflowStep) -> bool:
    response = getattr(step.approval, "response", None)
    return (
        step.retried
        or step.result_directive in ("retry", "retry-group", "skip-group", "continue")
        or str(getattr(response, "type_", "")).startswith("deny-skip")
    )
