"""The rows of workflows: their steps, the retries of these, and their approvals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from nuon_api_client.testing.fake.engine import approvals, machines
from nuon_api_client.testing.fake.engine.runs import Run, StepGroup, StepRun, WorkflowRun
from nuon_api_client.testing.fake.engine.targets import Targets
from nuon_api_client.testing.fake.state import Row
from nuon_api_client.testing.fake.store import Store

# What the retry of a step does not take over.
_COLUMNS_OF_ONE_TRY = frozenset(
    (
        *("id", "created_at", "updated_at", "status", "started_at", "finished_at", "finished", "execution_time"),
        *("retried", "step_target_id"),
    )
)


class WorkflowRows:
    """Make and change the rows of workflows; when what happens is up to `Workflows` and `StepRunner`."""

    def __init__(self, store: Store, targets: Targets) -> None:
        self._store, self._targets = store, targets

    def new(
        self,
        install: Row,
        kind: str,
        components: Iterable[Row],
        deploy: Row | None,
        *,
        plan_only: bool,
        manual_stack: bool,
    ) -> WorkflowRun:
        """Make a workflow with its steps; arguments as of `Workflows.start`."""
        described = machines.WORKFLOWS[kind]
        row = self._store.insert(
            "workflows",
            status="pending",
            org_id=install["org_id"],
            created_by_id=install["created_by_id"],
            owner_id=install["id"],
            owner_type="installs",
            type=kind,
            name=described.name.format(install=install["name"]),
            approval_option=install["install_config"]["approval_option"],
            plan_only=plan_only,
            step_error_behavior="abort",
            metadata={},
            links={},
        )
        run = WorkflowRun(row, install, manual_stack)
        count = 0
        for group_type in described.groups:
            for component in components if group_type.deploys else (None,):
                group = StepGroup(len(run.groups), component, group_type.deploys, group_type.run_type)
                run.groups.append(group)
                component_type = component["type"] if component else ""
                for step_type in machines.steps_of(group_type, component_type, plan_only=plan_only):
                    columns = {
                        "org_id": row["org_id"],
                        "created_by_id": row["created_by_id"],
                        "owner_id": row["owner_id"],
                        "owner_type": "installs",
                        "workflow_id": row["id"],
                        "install_workflow_id": row["id"],
                        "name": step_type.name.format(component=component and component["name"]),
                        "execution_type": step_type.execution_type,
                        "step_target_type": step_type.target,
                        "idx": count,
                        "group_idx": group.index,
                        "group_retry_idx": 0,
                        "retryable": step_type.target in machines.MIRRORS,
                        "skippable": step_type.target in machines.MIRRORS,
                        "metadata": {},
                        "links": {},
                    }
                    self._new_step(group, step_type, columns)
                    count += 1
        if deploy is not None:
            self._attach(run, deploy)
            run.groups[0].target = deploy
        return run

    def _new_step(self, group: StepGroup, step_type: machines.StepType, columns: Mapping[str, Any]) -> None:
        row = self._store.insert("workflow_steps", status="pending", **columns)
        group.steps.append(StepRun(row, step_type, group))

    def begin(self, run: Run) -> None:
        """Note that a workflow or a step runs."""
        run.row.setdefault("started_at", self._store.timeline.text())
        if run.started is None:
            run.started = self._store.timeline.now
        self._store.set_status(run.row, "in-progress")

    def finish(self, run: Run) -> None:
        """Note that a workflow or a step is finished; its status is set apart from this."""
        run.row["finished"], run.row["finished_at"] = True, self._store.timeline.text()
        if run.started is not None:
            run.row["execution_time"] = self._store.timeline.now - run.started

    def reopen(self, run: Run, status: str) -> None:
        """Note that a workflow or a step that was finished runs again."""
        for column in ("finished", "finished_at", "execution_time"):
            run.row.pop(column, None)
        self._store.set_status(run.row, status)

    def target(self, run: WorkflowRun, step: StepRun) -> Row | None:
        """Return what a step works on; it is made when the first step of its group begins."""
        match step.type.target:
            case "install_states":
                return None
            case "runners":
                target = self._store.get("runners", run.install["runner_id"])
            case table:
                target = step.group.target
                if target is None:
                    target = step.group.target = self._new_target(table, run.install, step.group)
                    self._attach(run, target)
        if target is not None:
            step.row["step_target_id"] = target["id"]
        return target

    def _new_target(self, table: str, install: Row, group: StepGroup) -> Row:
        if table == "install_stack_versions":
            return self._targets.new_stack_version(install)
        if group.component is None:
            return self._targets.new_sandbox_run(install, group.run_type)
        build = group.build or self._store.newest("component_builds", component_id=group.component["id"])
        return self._targets.new_deploy(install, group.component, build, group.deploy_type)

    def _attach(self, run: WorkflowRun, target: Row) -> None:
        if "workflow_id" in target:
            target["workflow_id"] = target["install_workflow_id"] = run.row["id"]
            target["only_planned"] = run.row["plan_only"]

    def give_up(self, run: WorkflowRun, reason: str) -> None:
        """Note of the steps that have not begun that they never will."""
        for step in run.steps():
            if step.status == "pending":
                self._store.set_status(step.row, "not-attempted", reason=reason)
                self.finish(step)

    def skip(self, group: StepGroup, status: str = "user-skipped") -> None:
        """Leave out the remaining steps of a group."""
        for step in group.steps:
            if step.status in ("pending", "not-attempted"):
                self._store.set_status(step.row, status)
                self.finish(step)

    def skip_dependents(self, run: WorkflowRun, component: Row | None) -> None:
        """Leave out the components that depend on a component."""
        for group in run.groups:
            if component and group.component and component["id"] in group.component["dependencies"]:
                self.skip(group)

    def retry(self, step: StepRun) -> None:
        """Add a retry of a step, which runs next. The retry of a plan gets a new deploy or sandbox run."""
        self.finish(step)
        step.row["retried"] = True
        group = step.group
        group.retries += 1
        if group.target is not None and step.type.asks:
            self._targets.set(group.target, "discarded", "the plan is made again")
            group.build = self._store.get("component_builds", group.target.get("build_id"))
            group.target = None
        elif group.target is not None:
            group.target["log_stream_id"] = None
        for other in group.steps:
            if other.status == "pending":
                other.row["group_retry_idx"] = group.retries
        name = step.row["name"].partition(" (retry ")[0]
        columns = {column: value for column, value in step.row.items() if column not in _COLUMNS_OF_ONE_TRY}
        columns |= {"name": f"{name} (retry {group.retries})", "group_retry_idx": group.retries}
        self._new_step(group, step.type, columns)

    def new_approval(self, step: StepRun, target: Row) -> Row:
        """Make the approval that asks whether the plan of a step may be applied."""
        component = step.group.component
        return self._store.insert(
            "workflow_step_approvals",
            org_id=step.row["org_id"],
            created_by_id=step.row["created_by_id"],
            owner_id=target["id"],
            owner_type=target.resource.table,
            type=approvals.APPROVAL_TYPES.get(component["type"], "terraform_plan") if component else "terraform_plan",
            InstallWorkflowStepID=step.row["id"],
            response=None,
            workflow_id=step.row["workflow_id"],
        )

    def respond(self, approval: Row, kind: str, note: str = "") -> dict[str, Any]:
        """Write a response to an approval, and return it; the workflow sees it when it polls next."""
        now = self._store.timeline.text()
        response: dict[str, Any] = {"id": self._store.new_id("war"), "created_at": now, "updated_at": now, "type": kind}
        response |= {"install_workflow_step_approval_id": approval["id"]} | ({"note": note} if note else {})
        approval["response"] = response
        return response
