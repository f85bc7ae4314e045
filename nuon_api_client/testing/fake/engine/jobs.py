"""What runs by itself, outside workflows: builds, and the provisioning of orgs."""

from __future__ import annotations

from nuon_api_client.testing.fake.engine import machines
from nuon_api_client.testing.fake.engine.targets import Targets
from nuon_api_client.testing.fake.faults import Faults
from nuon_api_client.testing.fake.state import Row
from nuon_api_client.testing.fake.store import Store
from nuon_api_client.testing.fake.timeline import Process, Steps


class Jobs:
    """Provision orgs, and run builds."""

    def __init__(self, store: Store, targets: Targets, faults: Faults) -> None:
        self._store, self._targets, self._faults = store, targets, faults
        self._builds: dict[str, Process] = {}

    def provision_org(self, org: Row) -> None:
        """Provision a new org."""
        self._store.timeline.start(self._targets.pass_through(org, machines.ORG[1:]), machines.START)

    def start_build(self, build: Row) -> None:
        """Run a new build."""
        self._builds[build["id"]] = self._store.timeline.start(self._build(build), machines.START)

    def cancel_build(self, build: Row) -> None:
        """Stop a build that has not ended."""
        self._builds.pop(build["id"]).stop()
        self._targets.set(build, "error", "build was cancelled")

    def _build(self, build: Row) -> Steps:
        *working, done = machines.BUILD[1:]
        yield from self._targets.pass_through(build, working)
        del self._builds[build["id"]]
        if (says := self._faults.in_build(build["component_name"])) is None:
            self._targets.enter(build, done)
        else:
            self._targets.set(build, "error", says)
