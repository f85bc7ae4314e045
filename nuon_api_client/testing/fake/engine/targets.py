"""What workflows act on: deploys, sandbox runs and stack versions; and what a change of their status brings about."""

from __future__ import annotations

from collections.abc import Iterable

from nuon_api_client.testing.fake.engine.logs import Logs
from nuon_api_client.testing.fake.engine.machines import MIRRORS, TERMINAL_STATUSES, Phase
from nuon_api_client.testing.fake.state import Row, row_status
from nuon_api_client.testing.fake.store import Store
from nuon_api_client.testing.fake.timeline import Steps


class Targets:
    """Make them, and set their status; the status of builds and orgs too."""

    def __init__(self, store: Store, logs: Logs) -> None:
        self._store, self._logs = store, logs

    def pass_through(self, row: Row, phases: Iterable[Phase]) -> Steps:
        """Let a row go through phases, each as long as it lasts."""
        for phase in phases:
            self.enter(row, phase)
            yield phase.seconds

    def enter(self, row: Row, phase: Phase) -> None:
        """Let a row go into a phase, and log it."""
        if phase.status:
            self.set(row, phase.status, phase.says)
        if "log_stream" in row.resource.joins and phase.says and row_status(row) not in TERMINAL_STATUSES:
            self._logs.write(row, phase)

    def set(self, row: Row, status: str, says: str = "") -> None:
        """Set the status of a row, and of the row that mirrors it; close its log if the status is terminal."""
        self._store.set_status(row, status, says)
        table, column, mirrored = MIRRORS.get(row.resource.table, ("", "", frozenset()))
        mirror = self._store.get(table, row[column]) if table and not row.get("only_planned") else None
        if mirror and status in mirrored:
            self._store.set_status(mirror, status, says)
        if status in TERMINAL_STATUSES:
            self._logs.close(row, "ERROR" if status == "error" else "INFO", says)
        if status in ("active", "inactive") and row.resource.table == "install_deploys" and mirror:
            mirror["build_id"] = row["build_id"] if status == "active" else None
            mirror |= {"inputs_changed": False, "drifted": False, "drift_deploy_id": None}

    def has_changes(self, row: Row) -> bool:
        """Tell whether the plan of a deploy or sandbox run would change anything."""
        component = self._store.get("install_components", row.get("install_component_id"))
        if component is None or row["install_deploy_type"] == "teardown":
            return True
        is_deployed = component.get("build_id") == row["build_id"]
        return bool(not is_deployed or component.get("inputs_changed") or component.get("drifted"))

    def note_plan(self, row: Row, found: str) -> None:
        """End a deploy or sandbox run that applies nothing. Drift that it has found is listed until it is repaired."""
        self.set(row, found, f"the plan was checked: {found}")
        component = self._store.get("install_components", row.get("install_component_id"))
        if component is not None:
            component["drift_deploy_id"] = row["id"] if found == "drifted" else None

    def new_deploy(self, install: Row, component: Row, build: Row | None, deploy_type: str) -> Row:
        """Make a queued deploy; without a build it is of the build that is deployed now."""
        (place,) = self._store.where("install_components", install_id=install["id"], component_id=component["id"])
        return self._store.insert(
            "install_deploys",
            status="queued",
            description="queued",
            org_id=install["org_id"],
            created_by_id=install["created_by_id"],
            install_id=install["id"],
            install_component_id=place["id"],
            component_id=component["id"],
            component_name=component["name"],
            component_config_version=1,
            build_id=build["id"] if build else place.get("build_id"),
            install_deploy_type=deploy_type,
            plan_only=False,
            outputs={},
            workflow_id=None,
            install_workflow_id=None,
        )

    def new_sandbox_run(self, install: Row, run_type: str) -> Row:
        """Make a sandbox run that begins."""
        sandbox = self._store.newest("install_sandboxes", install_id=install["id"])
        return self._store.insert(
            "install_sandbox_runs",
            status=f"{run_type}ing",
            description=f"{run_type}ing",
            org_id=install["org_id"],
            created_by_id=install["created_by_id"],
            install_id=install["id"],
            install_sandbox_id=sandbox and sandbox["id"],
            run_type=run_type,
            outputs={},
            workflow_id=None,
            install_workflow_id=None,
        )

    def new_stack_version(self, install: Row) -> Row:
        """Make a version of the install stack, which the customer has to apply."""
        stack = self._store.newest("install_stacks", install_id=install["id"])
        phone_home_id = self._store.new_id("phi")
        return self._store.insert(
            "install_stack_versions",
            status="generating",
            org_id=install["org_id"],
            created_by_id=install["created_by_id"],
            install_id=install["id"],
            install_stack_id=stack and stack["id"],
            phone_home_id=phone_home_id,
            phone_home_url=f"/v1/installs/{install['id']}/phone-home/{phone_home_id}",
            quick_link_url=f"https://console.cloud.example/stacks/new?name={install['name']}",
            template_url=f"https://templates.example/{install['id']}.json",
            runs=[],
            applied=False,
        )
