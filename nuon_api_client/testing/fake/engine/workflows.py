"""Workflows: one runs at a time for each install, the others wait in the queue of the install."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable
from typing import Any

from nuon_api_client.testing.fake.engine import machines
from nuon_api_client.testing.fake.engine.runs import WorkflowRun
from nuon_api_client.testing.fake.engine.steps import StepRunner
from nuon_api_client.testing.fake.engine.targets import Targets
from nuon_api_client.testing.fake.engine.workflow_rows import WorkflowRows
from nuon_api_client.testing.fake.faults import Faults
from nuon_api_client.testing.fake.state import Row, row_status
from nuon_api_client.testing.fake.store import Store
from nuon_api_client.testing.fake.timeline import NANOSECONDS, Steps


class Workflows:
    """Start workflows, and do to them what calls ask for.

    Attributes:
        manual_stack: whether stack versions of workflows that start from now on wait for the customer.
    """

    def __init__(self, store: Store, targets: Targets, faults: Faults) -> None:
        self.manual_stack = False
        self._store, self._targets = store, targets
        self._rows = WorkflowRows(store, targets)
        self._steps = StepRunner(store, targets, self._rows, faults)
        self._runs: dict[str, WorkflowRun] = {}
        self._queues: dict[str, deque[WorkflowRun]] = defaultdict(deque)

    def queue(self, install_id: str) -> list[Row]:
        """List the workflows of an install that have not ended, the running one first."""
        return [run.row for run in self._queues[install_id]]

    def start(
        self,
        install: Row,
        kind: str,
        components: Iterable[Row] = (),
        *,
        deploy: Row | None = None,
        plan_only: bool = False,
    ) -> Row:
        """Make a workflow, and run it when it is its turn.

        Args:
            install: what it changes.
            kind: its type, see `machines.WORKFLOWS`.
            components: those that it deploys or tears down, in this order.
            deploy: the deploy that it carries out, if that is made already.
            plan_only: whether nothing is applied.
        """
        run = self._rows.new(install, kind, components, deploy, plan_only=plan_only, manual_stack=self.manual_stack)
        self._runs[run.row["id"]] = run
        self._enqueue(run)
        return run.row

    def respond(self, workflow_id: str, approval: Row, kind: str, note: str) -> dict[str, Any]:
        """Write a response to an approval of a workflow, and return it; the workflow sees it when it polls next."""
        response = self._rows.respond(approval, kind, note)
        self.poll_approval(workflow_id)
        return response

    def poll_approval(self, workflow_id: str) -> None:
        """Let a workflow that waits for an approval go on when it polls next."""
        run = self._runs.get(workflow_id)
        if run is not None and run.process is not None and run.waits_for_approval_since is not None:
            waited = (self._store.timeline.now - run.waits_for_approval_since) / NANOSECONDS
            run.process.wake(machines.APPROVAL_POLL - waited % machines.APPROVAL_POLL)

    def stack_applied(self, version: Row) -> None:
        """Note that the customer has applied a stack version; the workflow that waits for it goes on."""
        version["applied"] = True
        for run in self._queues[version["install_id"]]:
            if run.waits_for_stack and run.process is not None:
                run.process.wake()

    def cancel(self, workflow_id: str) -> None:
        """Stop a workflow: at once if it waits for its turn, otherwise a tick later."""
        run, reason = self._runs[workflow_id], "workflow was cancelled"
        for step in run.steps():
            if step.status in machines.RUNNING_STEP_STATUSES:
                self._store.set_status(step.row, "cancelled")
                self._rows.finish(step)
                target = step.group.target
                if target is not None and row_status(target) not in machines.TERMINAL_STATUSES:
                    self._targets.set(target, "cancelled", reason)
        self._rows.give_up(run, reason)
        if run.process is not None:
            run.process.stop()
        run.waits_for_stack, run.waits_for_approval_since = False, None
        if run.status == "pending":
            self._store.set_status(run.row, "cancelled", reason)
            self._leave_queue(run)
        else:
            self._begin(run, self._end(run, "cancelled", reason))

    def repeat(self, workflow_id: str, step_id: str, *, skip: bool = False) -> None:
        """Run a workflow that failed again: from the step that failed, or from the one after it."""
        run = self._runs[workflow_id]
        for later in run.steps():
            if later.status == "not-attempted":
                self._rows.reopen(later, "pending")
        step = next(step for step in run.steps() if step.row["id"] == step_id)
        if skip:
            self._store.set_status(step.row, "user-skipped")
            self._rows.skip(step.group)
        else:
            self._store.set_status(step.row, "discarded")
            self._rows.retry(step)
        self._rows.reopen(run, "retrying")
        self._enqueue(run)

    def _enqueue(self, run: WorkflowRun) -> None:
        queue = self._queues[run.row["owner_id"]]
        queue.append(run)
        if len(queue) == 1:
            self._begin(run, self._run(run))

    def _leave_queue(self, run: WorkflowRun) -> None:
        run.process = None
        queue = self._queues[run.row["owner_id"]]
        was_first = queue[0] is run
        queue.remove(run)
        if was_first and queue:
            self._begin(queue[0], self._run(queue[0]))

    def _begin(self, run: WorkflowRun, steps: Steps) -> None:
        run.process = self._store.timeline.start(steps, machines.START)

    def _run(self, run: WorkflowRun) -> Steps:
        while (step := run.next_step()) is not None:
            self._rows.begin(run)
            self._rows.begin(step)
            goes_on = yield from self._steps.run(run, step)
            self._rows.finish(step)
            if not goes_on:
                reason = f"the step {step.row['name']!r} ended as {step.status}"
                self._rows.give_up(run, reason)
                return (yield from self._end(run, "error", reason))
            yield machines.BETWEEN_STEPS
        return (yield from self._end(run, "success"))

    def _end(self, run: WorkflowRun, status: str, says: str = "") -> Steps:
        self._rows.finish(run)
        yield machines.LAST_TICK
        self._store.set_status(run.row, status, says)
        self._leave_queue(run)
