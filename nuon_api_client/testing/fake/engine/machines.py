"""The state machines of a FakeNuon, as tables: which status follows which, and after how many seconds of its time.

The statuses are those that the code of the server writes (nuonco/nuon 26e930d). The seconds are those of a sandbox
org, whose jobs do nothing for five seconds.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

MINUTE = 60.0
HOUR = 60 * MINUTE
DAY = 24 * HOUR

START = 1.0
"""How long something that was queued waits until it begins."""
BETWEEN_STEPS = 0.5
"""How long a workflow has the status `success` between two of its steps."""
LAST_TICK = 1.0
"""How long after a workflow is `finished` its terminal status comes."""
APPROVAL_POLL = 15.0
"""How often a step that waits for an approval looks for a response."""
APPROVAL_LASTS = 30 * DAY
"""How long a step waits for the response to an approval."""
STACK_LASTS = DAY
"""How long a workflow waits until the customer has applied a stack version."""
STACK_EXPIRED = "Stack was not applied within 24hrs and expired. Please reprovision install."
STACK_IN_SANDBOX = 5.0
"""How long it takes until a stack version counts as applied in a sandbox org."""
BUILD_POLL = 10.0
"""How often a deploy that waits for its build looks at it."""
BUILD_WAIT = HOUR
"""How long a deploy waits for its build."""
RELEASE_POLL = 10.0
"""How often a release step looks at its deploys."""
LATE_LINES = 2.0
"""How long after a log stream is closed its last lines can be read."""


@frozen
class Phase:
    """Say which status a row has for how many seconds."""

    status: str
    seconds: float
    says: str
    """The description of the status, and the first line of this phase in the log; `""` for none."""
    lines: int = 0
    """How many further lines come in the log, spread over the time of the phase."""


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
    """Describe a step of a workflow."""

    name: str
    target: str
    """The table of the row that the step works on."""
    phases: tuple[Phase, ...]
    """What the target goes through."""
    end_status: str = ""
    """The status of the target when the step is done; `""` leaves it to the next step."""
    end_says: str = "finished"
    """The description of that status."""
    execution_type: str = "system"
    """`approval` asks for an approval of a plan, `user` waits for the customer."""

    @property
    def asks(self) -> bool:
        """Tell whether the step makes a plan and asks for an approval of it."""
        return self.execution_type == "approval"


@frozen
class Group:
    """Describe steps of a workflow that have the same target."""

    steps: tuple[StepType, ...] = ()
    deploys: str = ""
    """`apply` or `teardown`: a workflow has one such group for each component, with the steps for its type."""
    run_type: str = ""
    """The type of the sandbox run."""


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
# Deploy type -> type of the component -> the steps; "" stands for all other types of components.


def steps_of(group: Group, component_type: str, *, plan_only: bool) -> tuple[StepType, ...]:
    """Return the steps of a group for a type of component; without those that apply a plan if that is only made."""
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
    """Describe a workflow: its groups of steps, in their order."""

    name: str
    """With `{install}` for the name of the install."""
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

TERMINAL_STATUSES = frozenset(
    (
        *("active", "inactive", "deprovisioned", "auto-skipped", "no-drift", "drifted"),
        *("error", "noop", "cancelled", "approval-denied", "discarded"),
    )
)
"""Statuses with which a build, a deploy or a sandbox run has ended, and its log stream is closed."""

RUNNING_STEP_STATUSES = frozenset(("in-progress", "checking-plan", "approval-awaiting"))
"""Statuses of a step that has begun and has not ended."""

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
"""Table of a target -> where its status shows as well: the table, the column with the id of the row, which statuses."""
