"""The state machines of a FakeNuon, as tables: which status follows which, and after how many seconds of Nuon's time.

Statuses are those the server's code writes (nuonco/nuon 26e930d). Seconds are those of a sandbox org, whose jobs
do nothing for five seconds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

MINUTE = 60.0
HOUR = 60 * MINUTE
DAY = 24 * HOUR

START = 1.0
"""Until something that was queued begins."""
BETWEEN_STEPS = 0.5
"""Between two steps of a workflow, while it says `success`."""
LAST_TICK = 1.0
"""Between a workflow's `finished` and its last status."""
APPROVAL_POLL = 15.0
"""How often a waiting step looks for an answer."""
APPROVAL_LASTS = 30 * DAY
STACK_LASTS = DAY
STACK_EXPIRED = "Stack was not applied within 24hrs and expired. Please reprovision install."
STACK_IN_SANDBOX = 5.0
"""Until the stack of a sandbox org counts as applied."""
BUILD_POLL = 10.0
BUILD_WAIT = HOUR
"""How long a deploy waits for its build."""
RELEASE_POLL = 10.0
"""How often a release step looks whether its deploys have ended."""
LATE_LINES = 2.0
"""Until the last lines of a closed log stream can be read."""


@frozen
class Phase:
    """A status and how long it lasts."""

    status: str
    seconds: float
    says: str
    """Its description, and its first line in the log."""
    lines: int = 0
    """Further lines in the log, spread over its time."""


ORG = (
    Phase("queued", 1, "queued"),
    Phase("provisioning", 5, "provisioning organization resources"),
    Phase("active", 0, "organization resources are provisioned"),
)

BUILD = (
    Phase("queued", START, "queued"),
    Phase("planning", 2, "creating build plan", lines=1),  # so that a page of 100 lines ends between two of one time
    Phase("building", 5, "building", lines=118),
    Phase("active", 0, "build is active and ready to be deployed"),
)


@frozen
class StepType:
    """A step of a workflow. Its `target`, a table, goes through the phases."""

    name: str
    target: str
    phases: tuple[Phase, ...]
    ends: str = ""
    """The target's status when the step is done."""
    says: str = "finished"
    """The target's description then."""
    execution_type: str = "system"
    """`approval` asks for one of its plan, `user` waits for the customer."""

    @property
    def asks(self) -> bool:
        """Whether it makes a plan and asks for an approval."""
        return self.execution_type == "approval"


@frozen
class Group:
    """Steps that belong together; a plan that is made again is a new try of its group."""

    steps: tuple[StepType, ...] = ()
    deploys: str = ""
    """One such group for each component: `apply` or `teardown`, with the steps of the component's type."""
    run_type: str = ""
    """Of its sandbox run."""


def _quick(status: str, says: str) -> tuple[Phase, ...]:
    return (Phase(status, 1, says),)


def _sandbox(run_type: str, end: str) -> Group:
    plan = StepType(
        f"{run_type} sandbox plan",
        "install_sandbox_runs",
        (Phase("planning", 5, "planning", lines=6),),
        execution_type="approval",
    )
    apply = StepType(
        f"{run_type} sandbox apply plan",
        "install_sandbox_runs",
        (Phase(f"{run_type}ing", 1, f"{run_type}ing"), Phase("applying", 5, "applying plan", lines=8)),
        end,
    )
    return Group((plan, apply), run_type=run_type)


_STATE = Group((StepType("generate install state", "install_states", _quick("", "")),))
_SERVICE_ACCOUNT = Group((StepType("provision runner service account", "runners", _quick("", "")),))
_STACK = Group(
    (
        StepType(
            "generate install stack",
            "install_stack_versions",
            _quick("generating", "generating install stack"),
            "awaiting-user-run",
            "waiting for the customer to apply the stack",
        ),
        StepType("await install stack", "install_stack_versions", (), "active", "stack is applied", "user"),
        StepType("update install stack outputs", "install_stack_versions", _quick("", "")),
    )
)
_RUNNER = Group((StepType("await runner health", "runners", (Phase("provisioning", 5, "provisioning"),), "active"),))
_RUNNER_HEALTHY = Group((StepType("await runner healthy", "runners", _quick("", "")),))
_SECRETS = Group((StepType("sync secrets", "install_states", _quick("", "")),))

_PLAN = StepType(
    "sync and plan {component}",
    "install_deploys",
    (
        Phase("planning", 1, "creating sync plan"),
        Phase("syncing", 1, "executing sync plan", lines=3),
        Phase("planning", 1, "creating deploy plan"),
        Phase("executing", 5, "executing deploy plan", lines=10),
    ),
    execution_type="approval",
)
_APPLY = StepType(
    "apply {component}",
    "install_deploys",
    (Phase("planning", 1, "creating deploy plan"), Phase("executing", 5, "executing deploy plan", lines=12)),
    "active",
)
_SYNC_IMAGE = StepType(
    "sync {component}",
    "install_deploys",
    (Phase("planning", 1, "creating sync plan"), Phase("syncing", 5, "executing sync plan", lines=4)),
    "active",
)
_TEARDOWN_PLAN = StepType(
    "teardown sync and plan {component}",
    "install_deploys",
    (Phase("planning", 1, "creating teardown plan"), Phase("executing", 5, "executing teardown plan", lines=6)),
    execution_type="approval",
)
_TEARDOWN = StepType(
    "teardown {component}",
    "install_deploys",
    (Phase("executing", 5, "executing teardown plan", lines=6),),
    "inactive",
    "successfully torn down",
)

_DEPLOYS: Mapping[str, Mapping[str, tuple[StepType, ...]]] = {
    "apply": {"docker_build": (_SYNC_IMAGE,), "external_image": (_SYNC_IMAGE,), "": (_PLAN, _APPLY)},
    "teardown": {"docker_build": (_TEARDOWN,), "external_image": (_TEARDOWN,), "": (_TEARDOWN_PLAN, _TEARDOWN)},
}
# Deploy type -> component type -> the steps; "" is any other type of component.


def steps_of(group: Group, component_type: str, *, plan_only: bool) -> tuple[StepType, ...]:
    """The steps of a group, for a component of that type; if it is only planned, without those that apply."""
    steps = group.steps
    if group.deploys:
        by_type = _DEPLOYS[group.deploys]
        steps = by_type.get(component_type, by_type[""])
    planned = tuple(step for step in steps if step.asks)
    return planned if plan_only and planned else steps


_PROVISION = (_STATE, _SERVICE_ACCOUNT, _STACK, _RUNNER)
_APPLY_ALL, _TEARDOWN_ALL = Group(deploys="apply"), Group(deploys="teardown")


@frozen
class WorkflowType:
    """What a workflow does: its groups of steps, in their order."""

    name: str
    groups: tuple[Group, ...]


WORKFLOWS: Mapping[str, WorkflowType] = {
    "provision": WorkflowType(
        "Provisioning {install}",
        (*_PROVISION, _sandbox("provision", "active"), _SECRETS, _RUNNER_HEALTHY, _APPLY_ALL),
    ),
    "reprovision": WorkflowType(
        "Reprovisioning {install}",
        (*_PROVISION, _sandbox("reprovision", "active"), _SECRETS, _RUNNER_HEALTHY, _APPLY_ALL),
    ),
    "reprovision_sandbox": WorkflowType(
        "Reprovisioning the sandbox of {install}", (_sandbox("reprovision", "active"),)
    ),
    "deprovision": WorkflowType("Deprovisioning {install}", (_TEARDOWN_ALL, _sandbox("deprovision", "deprovisioned"))),
    "deprovision_sandbox": WorkflowType(
        "Deprovisioning the sandbox of {install}", (_sandbox("deprovision", "deprovisioned"),)
    ),
    "manual_deploy": WorkflowType("Deploying to {install}", (_APPLY_ALL,)),
    "deploy_components": WorkflowType("Deploying all components to {install}", (_APPLY_ALL,)),
    "input_update": WorkflowType("Updating the inputs of {install}", (_STATE, _APPLY_ALL)),
    "teardown_component": WorkflowType("Tearing down a component of {install}", (_TEARDOWN_ALL,)),
    "teardown_components": WorkflowType("Tearing down the components of {install}", (_TEARDOWN_ALL,)),
}

ENDS = frozenset(
    (
        *("active", "inactive", "deprovisioned", "auto-skipped", "no-drift", "drifted"),
        *("error", "noop", "cancelled", "approval-denied", "discarded"),
    )
)
"""Statuses with which a build, a deploy or a sandbox run is over, and its log stream closed."""

STEP_RUNS = frozenset(("in-progress", "checking-plan", "approval-awaiting"))
"""Statuses of a step that has begun and is not over."""

MIRRORS: Mapping[str, tuple[str, str, frozenset[str]]] = {
    "install_deploys": (
        "install_components",
        "install_component_id",
        frozenset(("queued", "planning", "syncing", "executing", "active", "inactive", "error", "noop")),
    ),
    "install_sandbox_runs": (
        "install_sandboxes",
        "install_sandbox_id",
        frozenset(("provisioning", "reprovisioning", "deprovisioning", "active", "error", "deprovisioned")),
    ),
}
"""Where a target's status shows as well: table, column with the row's id, and which statuses."""
