"""What builds and workflows act on: deploys, sandbox runs, stack versions, and their logs."""

from __future__ import annotations

from nuon_api_client.testing.fake.clock import NANOSECONDS
from nuon_api_client.testing.fake.engine.machines import ENDS, LATE_LINES, MIRRORS, Phase
from nuon_api_client.testing.fake.state import Row, State, status_of

LOG_PAGE = 100


class Targets:
    """Makes them, and sets their status."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._late: dict[str, int] = {}

    def enter(self, row: Row, phase: Phase) -> None:
        """Let a row go into a phase, and log it."""
        if phase.status:
            self.set(row, phase.status, phase.says)
        if "_log_stream_id" not in row or not phase.says or status_of(row) in ENDS:
            return
        stream = row["_log_stream_id"] or self._open_stream(row)
        now, lines = self._state.clock.now, self._state.logs[stream]
        lines.append((now, "INFO", phase.says))
        for number in range(phase.lines):
            # They come in pairs of the same nanosecond: whoever pages by time must not lose the second.
            share = (number // 2 * 2 + 2) / (phase.lines + 2)
            moment = now + round(share * phase.seconds * NANOSECONDS)
            lines.append((moment, "INFO", f"{phase.says}: {number + 1} of {phase.lines}"))

    def set(self, row: Row, status: str, says: str = "") -> None:
        """Set the status of a row, and of what mirrors it; close its log if it is over."""
        self._state.set_status(row, status, says)
        table, column, mirrored = MIRRORS.get(row["_table"], ("", "", frozenset()))
        mirror = self._state.get(table, row[column]) if table and not row.get("_plan_only") else None
        if mirror and status in mirrored:
            self._state.set_status(mirror, status, says)
        if status in ENDS:
            self._close_stream(row, "ERROR" if status == "error" else "INFO", says)
        if status in ("active", "inactive") and row["_table"] == "install_deploys" and mirror:
            mirror["_build_id"] = row["build_id"] if status == "active" else None
            mirror |= {"_changed": False, "_drifted": False, "_drift": None}

    def has_changes(self, row: Row) -> bool:
        """Whether the plan of a deploy or sandbox run would change anything."""
        component = self._state.get("install_components", row.get("install_component_id"))
        if component is None or row["install_deploy_type"] == "teardown":
            return True
        return bool(component["_build_id"] != row["build_id"] or component["_changed"] or component["_drifted"])

    def note_plan(self, row: Row, found: str) -> None:
        """End a deploy or sandbox run that applies nothing; drift that it found is listed until it is gone."""
        self.set(row, found, f"the plan was checked: {found}")
        component = self._state.get("install_components", row.get("install_component_id"))
        if component is not None:
            component["_drift"] = row["id"] if found == "drifted" else None

    def new_deploy(self, install: Row, component: Row, build: Row | None, deploy_type: str) -> Row:
        """A queued deploy, and the place of its component in the install."""
        (pair,) = self._state.where("install_components", install_id=install["id"], component_id=component["id"])
        return self._state.insert(
            "install_deploys",
            status="queued",
            description="queued",
            org_id=install["org_id"],
            created_by_id=install["created_by_id"],
            install_id=install["id"],
            install_component_id=pair["id"],
            component_id=component["id"],
            component_name=component["name"],
            component_config_version=1,
            build_id=build["id"] if build else pair["_build_id"],
            install_deploy_type=deploy_type,
            plan_only=False,
            outputs={},
            workflow_id=None,
            install_workflow_id=None,
            _plan_only=False,
            _log_stream_id=None,
        )

    def new_sandbox_run(self, install: Row, run_type: str) -> Row:
        """A sandbox run that begins."""
        sandbox = self._state.newest("install_sandboxes", install_id=install["id"])
        return self._state.insert(
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
            _log_stream_id=None,
        )

    def new_stack_version(self, install: Row) -> Row:
        """A version of the install stack, which the customer has to apply."""
        stack = self._state.newest("install_stacks", install_id=install["id"])
        phone_home_id = self._state.new_id("phi")
        return self._state.insert(
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
        )

    def _open_stream(self, row: Row) -> str:
        stream = self._state.insert(
            "log_streams",
            org_id=row["org_id"],
            created_by_id=row["created_by_id"],
            owner_id=row["id"],
            owner_type=row["_table"],
            open=True,
            attrs={},
        )
        row["_log_stream_id"] = stream["id"]
        return str(stream["id"])

    def _close_stream(self, row: Row, severity: str, says: str) -> None:
        stream = self._state.get("log_streams", row.get("_log_stream_id"))
        if stream is None or not stream.pop("open", False):
            return
        now = self._state.clock.now
        lines = self._state.logs[stream["id"]]
        lines[:] = [line for line in lines if line[0] <= now]
        # The stream is closed before its last lines are there.
        lines += [(now + 1, severity, says or "done"), (now + 2, "INFO", "log stream closed")]
        self._late[stream["id"]] = now + round(LATE_LINES * NANOSECONDS)

    def lines(self, stream_id: str) -> list[tuple[int, str, str]]:
        """The lines of a log stream that can be read by now."""
        now, late = self._state.clock.now, self._late.get(stream_id)
        lines = self._state.logs[stream_id]
        if late is not None:
            return lines if now >= late else lines[:-2]
        return [line for line in lines if line[0] <= now]
