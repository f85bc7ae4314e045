"""Runs builds and workflows through the tables of `machines`, in a FakeNuon's time."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Generator, Iterable
from typing import TYPE_CHECKING

from nuon_api_client.testing.fake.engine import approvals, machines
from nuon_api_client.testing.fake.engine.targets import Targets
from nuon_api_client.testing.fake.engine.workflow_rows import WorkflowRows
from nuon_api_client.testing.fake.state import Row, State, status_of

if TYPE_CHECKING:
    from nuon_api_client.testing.fake.clock import Process, Steps
    from nuon_api_client.testing.fake.faults import Faults

_Outcome = Generator[float, None, bool]
"""What happens in a step; in the end, whether the workflow goes on."""


class Engine:
    """Runs one workflow at a time for each install; the others wait in its queue."""

    def __init__(self, state: State, faults: Faults) -> None:
        self._state, self._faults = state, faults
        self.manual_stack = False
        """Whether a stack waits for the customer."""
        self.targets = Targets(state)
        self.rows = WorkflowRows(state, self.targets)
        self._queues: dict[str, deque[Row]] = defaultdict(deque)
        self._processes: dict[str, Process] = {}

    def queue(self, install_id: str) -> list[Row]:
        """The workflows of an install that are not over, the running one first."""
        return list(self._queues[install_id])

    def start_org(self, org: Row) -> None:
        """Let a new org be provisioned."""
        self._state.clock.start(self._pass_through(org, machines.ORG[1:]), machines.START)

    def start_build(self, build: Row) -> None:
        """Let a new build run."""
        self._processes[build["id"]] = self._state.clock.start(self._build(build), machines.START)

    def start_workflow(
        self,
        install: Row,
        kind: str,
        components: Iterable[Row] = (),
        *,
        deploy: Row | None = None,
        plan_only: bool = False,
    ) -> Row:
        """Make a workflow, and let it run when it is its turn.

        Args:
            install: what it changes.
            kind: its type, see `machines.WORKFLOWS`.
            components: those it deploys or tears down, in this order.
            deploy: the deploy that it carries out, if that is made already.
            plan_only: whether nothing is applied.
        """
        workflow = self.rows.new(install, kind, components, deploy, plan_only=plan_only)
        self._enqueue(workflow)
        return workflow

    def look(self, workflow: Row) -> None:
        """Let a workflow that waits for an answer look for it, when it next does."""
        waited = self.rows.waited(workflow)
        if waited is not None:
            self._processes[workflow["id"]].wake(machines.APPROVAL_POLL - waited % machines.APPROVAL_POLL)

    def stack_applied(self, version: Row) -> None:
        """The customer has applied the stack."""
        version["_applied"] = True
        for workflow in self._queues[version["install_id"]]:
            if workflow.pop("_waits_for_stack", False):
                self._processes[workflow["id"]].wake()

    def cancel_build(self, build: Row) -> None:
        """Stop a build that is not over."""
        self._processes.pop(build["id"]).stop()
        self.targets.set(build, "error", "build was cancelled")

    def cancel(self, workflow: Row) -> None:
        """Stop a workflow: at once if it is waiting for its turn, else a tick later."""
        reason = "workflow was cancelled"
        for step in self.rows.steps(workflow):
            if status_of(step) in machines.STEP_RUNS:
                self._state.set_status(step, "cancelled")
                self.rows.finish(step)
                target = step["_about"].get("target")
                if target is not None and status_of(target) not in machines.ENDS:
                    self.targets.set(target, "cancelled", reason)
        self.rows.leave_out(workflow, reason)
        process = self._processes.pop(workflow["id"], None)
        if process is not None:
            process.stop()
        if status_of(workflow) == "pending":
            self._state.set_status(workflow, "cancelled", reason)
            self._leave_queue(workflow)
        else:
            self._start(workflow, self._end(workflow, "cancelled", reason))

    def repeat(self, step: Row, *, skip: bool = False) -> None:
        """Run a workflow again from a step that failed, or from the one after it."""
        workflow = self._state.tables["workflows"].rows[step["workflow_id"]]
        for later in self.rows.steps(workflow):
            if status_of(later) == "not-attempted":
                self.rows.reopen(later, "pending")
        if skip:
            self._state.set_status(step, "user-skipped")
            self.rows.skip_group(step)
        else:
            self._state.set_status(step, "discarded")
            self.rows.clone(step)
        self.rows.reopen(workflow, "retrying")
        self._enqueue(workflow)

    def _enqueue(self, workflow: Row) -> None:
        queue = self._queues[workflow["owner_id"]]
        queue.append(workflow)
        if len(queue) == 1:
            self._start(workflow, self._run(workflow))

    def _leave_queue(self, workflow: Row) -> None:
        queue = self._queues[workflow["owner_id"]]
        was_first = queue[0] is workflow
        queue.remove(workflow)
        if was_first and queue:
            self._start(queue[0], self._run(queue[0]))

    def _start(self, workflow: Row, steps: Steps) -> None:
        self._processes[workflow["id"]] = self._state.clock.start(steps, machines.START)

    # What happens, in the order in which it happens; each `yield` lets time pass.

    def _pass_through(self, row: Row, phases: Iterable[machines.Phase]) -> Steps:
        for phase in phases:
            self.targets.enter(row, phase)
            yield phase.seconds

    def _build(self, build: Row) -> Steps:
        *working, done = machines.BUILD[1:]
        yield from self._pass_through(build, working)
        del self._processes[build["id"]]
        if (says := self._faults.in_build(build["component_name"])) is None:
            self.targets.enter(build, done)
        else:
            self.targets.set(build, "error", says)

    def _run(self, workflow: Row) -> Steps:
        while (step := self.rows.next_step(workflow)) is not None:
            self.rows.begin(workflow)
            self.rows.begin(step)
            goes_on = yield from self._step(workflow, step)
            self.rows.finish(step)
            if not goes_on:
                reason = f"the step {step['name']!r} ended as {status_of(step)}"
                self.rows.leave_out(workflow, reason)
                return (yield from self._end(workflow, "error", reason))
            yield machines.BETWEEN_STEPS
        return (yield from self._end(workflow, "success"))

    def _end(self, workflow: Row, status: str, says: str = "") -> Steps:
        self.rows.finish(workflow)
        yield machines.LAST_TICK
        self._state.set_status(workflow, status, says)
        del self._processes[workflow["id"]]
        self._leave_queue(workflow)

    def _step(self, workflow: Row, step: Row) -> _Outcome:
        target = self.rows.target(workflow, step)
        if (
            target is not None
            and target["_table"] == "install_deploys"
            and not (yield from self._wait_for_build(target))
        ):
            return self._failed(step, target, "build is not deployable", "noop")
        for phase in step["_type"].phases:
            if target is not None:
                self.targets.enter(target, phase)
            yield phase.seconds
        if (says := self._faults.in_step(step["name"], workflow["_install"])) is not None:
            return self._failed(step, target, says)
        if target is not None and step["_type"].asks:
            return (yield from self._ask(workflow, step, target))
        if target is not None and step["_type"].execution_type == "user":
            yield from self._wait_for_customer(workflow, target)
            if not target.get("_applied"):
                return self._failed(step, target, machines.STACK_EXPIRED, "expired")
        if target is not None and step["_type"].ends:
            self.targets.set(target, step["_type"].ends, step["_type"].says)
        self._state.set_status(step, "success")
        self._state.set_status(workflow, "success")  # as the server does after every step
        return True

    def _failed(self, step: Row, target: Row | None, says: str, status: str = "error") -> bool:
        if target is not None:
            self.targets.set(target, status, says)
        self._state.set_status(step, "error", says, error_message=says)
        return False

    def _wait_for_build(self, deploy: Row) -> _Outcome:
        build = self._state.get("component_builds", deploy["build_id"])
        if deploy["install_deploy_type"] == "teardown":
            return True
        waited = 0.0
        while build is not None and status_of(build) not in machines.ENDS and waited < machines.BUILD_WAIT:
            yield machines.BUILD_POLL
            waited += machines.BUILD_POLL
        return build is not None and status_of(build) == "active"

    def _wait_for_customer(self, workflow: Row, version: Row) -> Steps:
        if not self.manual_stack:
            yield machines.STACK_IN_SANDBOX
            version["_applied"] = True
        elif not version.get("_applied"):
            workflow["_waits_for_stack"] = True
            yield machines.STACK_LASTS

    def _ask(self, workflow: Row, step: Row, target: Row) -> _Outcome:
        self._state.set_status(step, "checking-plan")
        yield machines.BETWEEN_STEPS
        changes = self.targets.has_changes(target)
        if workflow["plan_only"] or not changes:
            found = "auto-skipped" if not workflow["plan_only"] else "drifted" if changes else "no-drift"
            self.targets.note_plan(target, found)
            self._state.set_status(step, found)
            self.rows.skip_group(step, found)
            return True
        approval = self.rows.new_approval(step, target)
        self._state.set_status(step, "approval-awaiting", "waiting for approval")
        self.targets.set(target, "pending-approval", "pending approval")
        if workflow["approval_option"] != "approve-all":
            workflow["_waiting_since"] = self._state.clock.now
            yield machines.APPROVAL_LASTS
            del workflow["_waiting_since"]
        if approval["response"] is None and workflow["approval_option"] == "approve-all":
            self.rows.respond(approval, "auto-approve")
        if approval["response"] is None:
            self.targets.set(target, "approval-denied", "approval expired")
            self._state.set_status(step, "approval-expired")
            return False
        return self._judge(workflow, step, target, approval["response"]["type"])

    def _judge(self, workflow: Row, step: Row, target: Row, answer: str) -> bool:
        verdict = approvals.VERDICTS.get(answer, approvals.VERDICTS["deny"])
        self._state.set_status(step, verdict.step)
        if verdict.target:
            self.targets.set(target, verdict.target, f"the plan was answered with {answer!r}")
        if verdict.skips:
            self.rows.skip_group(step)
        if verdict.skips_dependents:
            self.rows.skip_dependents(step)
        if verdict.again:
            self.rows.clone(step)
        elif verdict.goes_on:
            self._state.set_status(workflow, "approved")
        return verdict.goes_on
