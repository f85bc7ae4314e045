"""How a release runs: step after step, each with a deploy on some installs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeGuard

from attrs import frozen

from nuon_api_client.testing.fake.engine.machines import RELEASE_POLL, START
from nuon_api_client.testing.fake.engine.targets import Targets
from nuon_api_client.testing.fake.engine.workflows import Workflows
from nuon_api_client.testing.fake.state import Row, row_status
from nuon_api_client.testing.fake.store import Store
from nuon_api_client.testing.fake.timeline import Steps

_DURATION = re.compile(r"(\d+(\.\d+)?(ms|s|m|h))+|0")
_SECONDS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0}


def is_duration(value: object) -> TypeGuard[str]:
    """Tell whether a value is a duration as Go writes it, such as `1m30s`."""
    return isinstance(value, str) and _DURATION.fullmatch(value) is not None


def seconds_of(duration: str) -> float:
    """Return the seconds of a duration as Go writes it."""
    return sum(float(number) * _SECONDS[unit] for number, _, unit in re.findall(r"(\d+(\.\d+)?)(ms|s|m|h)", duration))


@frozen
class ReleaseStep:
    """Hold a step of a release, and the installs that it deploys to."""

    row: Row
    installs: Sequence[Row]


class Releases:
    """Run releases."""

    def __init__(self, store: Store, targets: Targets, workflows: Workflows) -> None:
        self._store, self._targets, self._workflows = store, targets, workflows

    def start(self, release: Row, component: Row, steps: Sequence[ReleaseStep]) -> None:
        """Run a new release of a component."""
        self._store.timeline.start(self._run(release, component, steps), START)

    def _run(self, release: Row, component: Row, steps: Sequence[ReleaseStep]) -> Steps:
        store = self._store
        store.set_status(release, "provisioning", "provisioning deploys")
        yield START
        store.set_status(release, "executing_release_steps", f"executing {len(steps)} release steps")
        for number, step in enumerate(steps):
            if number:
                store.set_status(step.row, "waiting_for_delay", "waiting for delay")
                yield seconds_of(step.row["delay"])
            store.set_status(step.row, "creating_install_deploys", "creating install deploys")
            yield START
            deploys = [self._deploy(install, component, release, step.row) for install in step.installs]
            store.set_status(step.row, "polling_install_deploys", "polling install deploys")
            # The server waits without end for a deploy whose terminal status is neither active nor error.
            while not all(row_status(deploy) in ("active", "error") for deploy in deploys):
                yield RELEASE_POLL
            if any(row_status(deploy) == "error" for deploy in deploys):
                store.set_status(step.row, "error", "a deploy failed")
                store.set_status(release, "error", "release step errored")
                return
            store.set_status(step.row, "active", "all deploys succeeded")
        store.set_status(release, "active", "release succeeded")

    def _deploy(self, install: Row, component: Row, release: Row, step: Row) -> Row:
        build = self._store.get("component_builds", release["build_id"])
        deploy = self._targets.new_deploy(install, component, build, "apply")
        deploy["release_id"] = step["id"]
        step["deploy_ids"].append(deploy["id"])
        self._workflows.start(install, "manual_deploy", [component], deploy=deploy)
        return deploy
