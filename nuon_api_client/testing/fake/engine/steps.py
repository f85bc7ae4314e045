"""What happens in a step of a workflow, in the order in which it happens; each `yield` lets seconds pass."""

from __future__ import annotations

from collections.abc import Generator

from nuon_api_client.testing.fake.engine import approvals, machines
from nuon_api_client.testing.fake.engine.runs import StepRun, WorkflowRun
from nuon_api_client.testing.fake.engine.targets import Targets
from nuon_api_client.testing.fake.engine.workflow_rows import WorkflowRows
from nuon_api_client.testing.fake.faults import Faults
from nuon_api_client.testing.fake.state import Row, row_status
from nuon_api_client.testing.fake.store import Store
from nuon_api_client.testing.fake.timeline import Steps

Outcome = Generator[float, None, bool]
"""What happens in a step; at its end it returns whether the workflow goes on."""


class StepRunner:
    """Run the steps of workflows through the tables of `machines`."""

    def __init__(self, store: Store, targets: Targets, rows: WorkflowRows, faults: Faults) -> None:
        self._store, self._targets, self._rows, self._faults = store, targets, rows, faults

    def run(self, workflow: WorkflowRun, step: StepRun) -> Outcome:
        """Run a step that has begun."""
        target = self._rows.target(workflow, step)
        if (
            target is not None
            and target.resource.table == "install_deploys"
            and not (yield from self._wait_for_build(target))
        ):
            return self._failed(step, target, "build is not deployable", "noop")
        for phase in step.type.phases:
            if target is not None:
                self._targets.enter(target, phase)
            yield phase.seconds
        if (says := self._faults.in_step(step.row["name"], workflow.install)) is not None:
            return self._failed(step, target, says)
        if target is not None and step.type.asks:
            return (yield from self._ask(workflow, step, target))
        if target is not None and step.type.execution_type == "user":
            yield from self._wait_for_customer(workflow, target)
            if not target["applied"]:
                return self._failed(step, target, machines.STACK_EXPIRED, "expired")
        if target is not None and step.type.end_status:
            self._targets.set(target, step.type.end_status, step.type.end_says)
        self._store.set_status(step.row, "success")
        self._store.set_status(workflow.row, "success")  # as the server does after every step
        return True

    def _failed(self, step: StepRun, target: Row | None, says: str, status: str = "error") -> bool:
        if target is not None:
            self._targets.set(target, status, says)
        self._store.set_status(step.row, "error", says, error_message=says)
        return False

    def _wait_for_build(self, deploy: Row) -> Outcome:
        build = self._store.get("component_builds", deploy["build_id"])
        if deploy["install_deploy_type"] == "teardown":
            return True
        waited = 0.0
        while (
            build is not None and row_status(build) not in machines.TERMINAL_STATUSES and waited < machines.BUILD_WAIT
        ):
            yield machines.BUILD_POLL
            waited += machines.BUILD_POLL
        return build is not None and row_status(build) == "active"

    def _wait_for_customer(self, workflow: WorkflowRun, version: Row) -> Steps:
        if not workflow.manual_stack:
            yield machines.STACK_IN_SANDBOX
            version["applied"] = True
        elif not version["applied"]:
            workflow.waits_for_stack = True
            yield machines.STACK_LASTS
            workflow.waits_for_stack = False

    def _ask(self, workflow: WorkflowRun, step: StepRun, target: Row) -> Outcome:
        self._store.set_status(step.row, "checking-plan")
        yield machines.BETWEEN_STEPS
        changes = self._targets.has_changes(target)
        if workflow.row["plan_only"] or not changes:
            found = "auto-skipped" if not workflow.row["plan_only"] else "drifted" if changes else "no-drift"
            self._targets.note_plan(target, found)
            self._store.set_status(step.row, found)
            self._rows.skip(step.group, found)
            return True
        approval = self._rows.new_approval(step, target)
        self._store.set_status(step.row, "approval-awaiting", "waiting for approval")
        self._targets.set(target, "pending-approval", "pending approval")
        if workflow.row["approval_option"] != "approve-all":
            workflow.waits_for_approval_since = self._store.timeline.now
            yield machines.APPROVAL_LASTS
            workflow.waits_for_approval_since = None
        if approval["response"] is None and workflow.row["approval_option"] == "approve-all":
            self._rows.respond(approval, "auto-approve")
        if approval["response"] is None:
            self._targets.set(target, "approval-denied", "approval expired")
            self._store.set_status(step.row, "approval-expired")
            return False
        return self._apply_response(workflow, step, target, approval["response"]["type"])

    def _apply_response(self, workflow: WorkflowRun, step: StepRun, target: Row, response: str) -> bool:
        effect = approvals.EFFECTS.get(response, approvals.EFFECTS["deny"])
        self._store.set_status(step.row, effect.step)
        if effect.target:
            self._targets.set(target, effect.target, f"the plan was answered with {response!r}")
        if effect.skips:
            self._rows.skip(step.group)
        if effect.skips_dependents:
            self._rows.skip_dependents(workflow, step.group.component)
        if effect.retries:
            self._rows.retry(step)
        elif effect.goes_on:
            self._store.set_status(workflow.row, "approved")
        return effect.goes_on
