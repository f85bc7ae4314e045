"""Workflows and their steps as the engine runs them: their rows, and what the API does not send."""

from __future__ import annotations

from attrs import define, field

from nuon_api_client.testing.fake.engine.machines import StepType
from nuon_api_client.testing.fake.state import Row, row_status
from nuon_api_client.testing.fake.timeline import Process


@define(eq=False)
class Run:
    """Hold the row of a workflow or a step, and when it began."""

    row: Row
    started: int | None = field(default=None, kw_only=True)
    """Nanoseconds since 1970; `None` before it has begun."""

    @property
    def status(self) -> str:
        """Return the status in the row."""
        return row_status(self.row)


@define(eq=False)
class StepRun(Run):
    """Hold a step."""

    type: StepType
    group: StepGroup


@define(eq=False)
class StepGroup:
    """Hold the steps of a workflow that have the same target, with their retries."""

    index: int
    component: Row | None = None
    """The component that the target deploys or tears down; `None` if the target is no deploy."""
    deploy_type: str = ""
    run_type: str = ""
    """The type of the sandbox run; `""` if the target is none."""
    target: Row | None = None
    """The deploy, sandbox run or stack version; `None` until the first step begins."""
    build: Row | None = None
    """The build of the next deploy, when the plan is made again; `None` for the newest build of the component."""
    retries: int = 0
    steps: list[StepRun] = field(factory=list)
    """In the order in which they were made."""

    def in_order(self) -> list[StepRun]:
        """Return the steps in the order in which they run."""
        return sorted(self.steps, key=lambda step: (step.row["group_retry_idx"], step.row["idx"]))


@define(eq=False)
class WorkflowRun(Run):
    """Hold a workflow."""

    install: Row
    manual_stack: bool
    """Whether a stack version waits until the customer has applied it."""
    groups: list[StepGroup] = field(factory=list)
    waits_for_stack: bool = False
    """Whether the workflow waits for the customer now."""
    waits_for_approval_since: int | None = None
    """Nanoseconds since 1970; `None` if no step waits for an approval now."""
    process: Process | None = None
    """The process that runs the workflow; `None` before its turn and after its end."""

    def steps(self) -> list[StepRun]:
        """Return the steps in the order in which they run."""
        return [step for group in self.groups for step in group.in_order()]

    def next_step(self) -> StepRun | None:
        """Return the step that runs next, `None` after the last one."""
        return next((step for step in self.steps() if step.status == "pending"), None)
