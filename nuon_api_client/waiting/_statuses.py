"""The statuses in which deploys, builds, runs, workflows and the like end, by the server's words.

Every set is open: a status that is not listed, such as one of a newer control plane, counts as work in progress. The
sets also list statuses that the server declares but was never seen to write, if their names say how they end.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen


@frozen
class TerminalStatuses:
    """The statuses that an object keeps once it has one of them."""

    success: frozenset[str]
    failure: Mapping[str, str]
    """Each status of a failure, with what has happened then, as the end of a sentence."""


_FAILURE = {"error": "has failed", "cancelled": "was cancelled"}
_FAILURE_OF_PLAN = {
    **_FAILURE,
    "approval-denied": "has ended because its plan was denied",
    "discarded": "was given up: its plan is made again, by another one in the same workflow",
}

DEPLOY = TerminalStatuses(
    # `inactive` is how a teardown succeeds, `auto-skipped` means that nothing had to change, and the drift statuses
    # are those of plan-only runs.
    success=frozenset({"active", "inactive", "auto-skipped", "no-drift", "drifted", "drift-detected"}),
    failure={**_FAILURE_OF_PLAN, "noop": "did nothing, because its build never became deployable"},
)
SANDBOX_RUN = TerminalStatuses(
    success=frozenset({"active", "deprovisioned", "auto-skipped", "no-drift", "drifted", "drift-detected", "empty"}),
    failure={**_FAILURE_OF_PLAN, "access_error": "has failed for lack of access to the cloud account"},
)
ACTION_RUN = TerminalStatuses(
    success=frozenset({"finished"}),
    failure={**_FAILURE, "timed-out": "has taken too long", "retried": "was replaced by another run of its step"},
)
BUILD = TerminalStatuses(success=frozenset({"active"}), failure=_FAILURE)
RELEASE = TerminalStatuses(success=frozenset({"active"}), failure=_FAILURE)
ORG = TerminalStatuses(
    success=frozenset({"active"}),
    failure={
        "error": "could not be set up",
        "access-error": "could not be set up",
        "deprovisioned": "no longer exists",
    },
)
# Control planes since 2026 give this status to workflows, and the status `error` to the step that failed. Nuon's
# dashboard expects this status of steps too.
PENDING_RETRY = "failed-pending-retry"
WORKFLOW_FAILURE = {**_FAILURE, PENDING_RETRY: "stands still until somebody retries or skips its failed step"}
STEP = TerminalStatuses(
    success=frozenset({"success", "approved", "auto-skipped", "user-skipped", "no-drift", "drifted", "noop"}),
    failure={
        "error": "has failed",
        "cancelled": "was cancelled",
        "approval-denied": "was denied",
        "approval-expired": "got no response within 30 days",
        "not-attempted": "was not reached",  # because another step failed
        PENDING_RETRY: "has failed",
    },
)
# The server runs a copy of such a step, which follows it in the list.
STEP_REPLACED = frozenset({"discarded", "approval-retry"})
# A step can get each of these statuses before anybody has begun to work on it.
STEP_MAYBE_NOT_STARTED = frozenset(
    {
        *("", "pending", "queued", "not-attempted", "auto-skipped", "user-skipped", "discarded", "cancelled"),
        *("approval-denied", "approval-expired", "approval-retry"),
    }
)
