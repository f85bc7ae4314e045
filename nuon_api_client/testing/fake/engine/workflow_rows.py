"""The rows of a workflow: its steps, their tries, their approvals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.testing.fake.clock import NANOSECONDS
from nuon_api_client.testing.fake.engine import approvals, machines
from nuon_api_client.testing.fake.state import Row, State, status_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from nuon_api_client.testing.fake.engine.machines import StepType
    from nuon_api_client.testing.fake.engine.targets import Targets

_RESPONSE_PREFIX = "war"

# What a new try of a step does not take over.
_OWN_COLUMNS = frozenset(
    (
        *("id", "created_at", "updated_at", "status", "started_at", "finished_at", "finished", "execution_time"),
        *("retried", "step_target_id", "_table", "_started"),
    )
)


class WorkflowRows:
    """Makes and changes them; what happens when is the engine's."""

    def __init__(self, state: State, targets: Targets) -> None:
        self._state, self._targets = state, targets

    def new(self, install: Row, kind: str, components: Iterable[Row], deploy: Row | None, *, plan_only: bool) -> Row:
        """A workflow with its steps."""
        described = machines.WORKFLOWS[kind]
        workflow = self._state.insert(
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
            _install=install,
        )
        index = 0
        for group in described.groups:
            for component in components if group.deploys else (None,):
                about = {"component": component, "deploy_type": group.deploys, "run_type": group.run_type}
                for step_type in machines.steps_of(group, component["type"] if component else "", plan_only=plan_only):
                    self._new_step(workflow, step_type, about | {"index": index})
                index += 1
        if deploy is not None:
            self._attach(workflow, deploy)
            self.steps(workflow)[0]["_about"]["target"] = deploy
        return workflow

    def _new_step(self, workflow: Row, step_type: StepType, about: Row) -> None:
        group = next((step["_about"] for step in self.steps(workflow) if step["group_idx"] == about["index"]), about)
        component = about["component"]
        self._state.insert(
            "workflow_steps",
            status="pending",
            org_id=workflow["org_id"],
            created_by_id=workflow["created_by_id"],
            owner_id=workflow["owner_id"],
            owner_type="installs",
            workflow_id=workflow["id"],
            install_workflow_id=workflow["id"],
            name=step_type.name.format(component=component and component["name"]),
            execution_type=step_type.execution_type,
            step_target_type=step_type.target,
            idx=len(self.steps(workflow)),
            group_idx=about["index"],
            group_retry_idx=0,
            retryable=step_type.target in machines.MIRRORS,
            skippable=step_type.target in machines.MIRRORS,
            metadata={},
            links={},
            _type=step_type,
            _about=group,
        )

    def steps(self, workflow: Row) -> list[Row]:
        """The steps in the order in which they run."""
        return self._state.ordered(self._state.where("workflow_steps", workflow_id=workflow["id"]), "steps")

    def next_step(self, workflow: Row) -> Row | None:
        """The step that is to run next, `None` at the end."""
        return next((step for step in self.steps(workflow) if status_of(step) == "pending"), None)

    def begin(self, row: Row) -> None:
        """Note that a workflow or a step runs."""
        row.setdefault("started_at", self._state.clock.text())
        row.setdefault("_started", self._state.clock.now)
        self._state.set_status(row, "in-progress")

    def finish(self, row: Row) -> None:
        """Note that a workflow or a step is over; its status is another matter."""
        row["finished"], row["finished_at"] = True, self._state.clock.text()
        if "_started" in row:
            row["execution_time"] = self._state.clock.now - row["_started"]

    def reopen(self, row: Row, status: str) -> None:
        """Note that a workflow or a step is not over after all."""
        for column in ("finished", "finished_at", "execution_time"):
            row.pop(column, None)
        self._state.set_status(row, status)

    def target(self, workflow: Row, step: Row) -> Row | None:
        """What a step works on; made when the first step of its group begins."""
        table, about, install = step["step_target_type"], step["_about"], workflow["_install"]
        target: Row | None
        if table == "install_states":
            return None
        if table == "runners":
            target = self._state.get("runners", install["runner_id"])
        else:
            target = about.get("target")
            if target is None:
                target = about["target"] = self._new_target(table, install, about)
                self._attach(workflow, target)
        if target is not None:
            step["step_target_id"] = target["id"]
        return target

    def _new_target(self, table: str, install: Row, about: Row) -> Row:
        if table == "install_stack_versions":
            return self._targets.new_stack_version(install)
        if table == "install_sandbox_runs":
            return self._targets.new_sandbox_run(install, about["run_type"])
        component = about["component"]
        build = about.get("build") or self._state.newest("component_builds", component_id=component["id"])
        return self._targets.new_deploy(install, component, build, about["deploy_type"])

    def _attach(self, workflow: Row, target: Row) -> None:
        if "workflow_id" in target:
            target["workflow_id"] = target["install_workflow_id"] = workflow["id"]
            target["_plan_only"] = workflow["plan_only"]

    def leave_out(self, workflow: Row, reason: str) -> None:
        """Give up the steps that have not begun."""
        for step in self.steps(workflow):
            if status_of(step) == "pending":
                self._state.set_status(step, "not-attempted", reason=reason)
                self.finish(step)

    def skip_group(self, step: Row, status: str = "user-skipped") -> None:
        """Leave out what remains of a step's group."""
        workflow = self._state.tables["workflows"].rows[step["workflow_id"]]
        for other in self.steps(workflow):
            if other["group_idx"] == step["group_idx"] and status_of(other) in ("pending", "not-attempted"):
                self._state.set_status(other, status)
                self.finish(other)

    def skip_dependents(self, step: Row) -> None:
        """Leave out the components that depend on a step's component."""
        component = step["_about"]["component"]
        for other in self.steps(self._state.tables["workflows"].rows[step["workflow_id"]]):
            its = other["_about"]["component"]
            if component and its and component["id"] in its["dependencies"]:
                self.skip_group(other)

    def clone(self, step: Row) -> None:
        """Put a new try in a step's place. A plan that is made again gets a new deploy or sandbox run."""
        self.finish(step)
        step["retried"] = True
        about = step["_about"]
        number = about["tries"] = about.get("tries", 0) + 1
        if step["_type"].asks:
            if (old := about.pop("target", None)) is not None:
                self._targets.set(old, "discarded", "the plan is made again")
                about["build"] = self._state.get("component_builds", old.get("build_id"))
        elif (same := about.get("target")) is not None:
            same["_log_stream_id"] = None
        workflow_id, group = step["workflow_id"], step["group_idx"]
        for other in self._state.where("workflow_steps", workflow_id=workflow_id, group_idx=group):
            if status_of(other) == "pending":
                other["group_retry_idx"] = number
        copy = {name: value for name, value in step.items() if name not in _OWN_COLUMNS}
        name = step["name"].partition(" (retry ")[0]
        copy |= {"name": f"{name} (retry {number})", "group_retry_idx": number}
        self._state.insert("workflow_steps", status="pending", **copy)

    def new_approval(self, step: Row, target: Row) -> Row:
        """The question whether a step's plan may be applied."""
        component = step["_about"]["component"]
        return self._state.insert(
            "workflow_step_approvals",
            org_id=step["org_id"],
            created_by_id=step["created_by_id"],
            owner_id=target["id"],
            owner_type=target["_table"],
            type=approvals.APPROVAL_TYPES.get(component["type"], "terraform_plan") if component else "terraform_plan",
            InstallWorkflowStepID=step["id"],
            response=None,
            _workflow_id=step["workflow_id"],
        )

    def respond(self, approval: Row, kind: str, note: str = "") -> Row:
        """Write the answer to an approval; the workflow sees it at its next look."""
        now = self._state.clock.text()
        response: Row = {"id": self._state.new_id(_RESPONSE_PREFIX), "created_at": now, "updated_at": now, "type": kind}
        response |= {"install_workflow_step_approval_id": approval["id"]} | ({"note": note} if note else {})
        approval["response"] = response
        return response

    def waited(self, workflow: Row) -> float | None:
        """Seconds since a step of a workflow began to wait for an answer; `None` if none does."""
        since = workflow.get("_waiting_since")
        return None if since is None else (self._state.clock.now - since) / NANOSECONDS
