"""What the server's statuses mean to somebody who waits.

Every set is open: a status that is not here, such as one of a newer control plane, is taken for one in progress. The
ones that the server declares but was never seen to write are here too if their name says how they would end.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen


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
STEP_PARKED = "failed-pending-retry"
WORKFLOW_BAD = {**_BAD, STEP_PARKED: "stands still until somebody retries or skips its failed step"}
STEP = Endings(
    good=frozenset({"success", "approved", "auto-skipped", "user-skipped", "no-drift", "drifted", "noop"}),
    bad={
        "error": "has failed",
        "cancelled": "was cancelled",
        "approval-denied": "was denied",
        "approval-expired": "found no answer within 30 days",
        "not-attempted": "was not reached",  # because of another that went wrong
        STEP_PARKED: "has failed",
    },
)
STEP_REPLACED = frozenset({"discarded", "approval-retry"})  # by a copy, which follows
