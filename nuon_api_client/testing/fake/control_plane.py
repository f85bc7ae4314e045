"""The parts of a FakeNuon that answer calls, and what a command gets and gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from attrs import define, frozen

from nuon_api_client.testing._shared.document import Described
from nuon_api_client.testing._shared.replies import Reply, error
from nuon_api_client.testing.fake.engine.jobs import Jobs
from nuon_api_client.testing.fake.engine.logs import Logs
from nuon_api_client.testing.fake.engine.releases import Releases
from nuon_api_client.testing.fake.engine.targets import Targets
from nuon_api_client.testing.fake.engine.workflows import Workflows
from nuon_api_client.testing.fake.faults import Faults
from nuon_api_client.testing.fake.new_rows import new_account
from nuon_api_client.testing.fake.state import Row
from nuon_api_client.testing.fake.store import Store


@define
class ControlPlane:
    """Hold the parts of a FakeNuon."""

    store: Store
    faults: Faults
    logs: Logs
    targets: Targets
    jobs: Jobs
    workflows: Workflows
    releases: Releases
    account: Row
    """The account that makes everything."""
    tokens: dict[str, bool]
    """Token -> whether it has expired."""

    @classmethod
    def around(cls, store: Store) -> ControlPlane:
        """Put the parts together that make and change the rows of a store."""
        faults, logs = Faults(), Logs(store)
        targets = Targets(store, logs)
        workflows = Workflows(store, targets, faults)
        jobs, releases = Jobs(store, targets, faults), Releases(store, targets, workflows)
        return cls(store, faults, logs, targets, jobs, workflows, releases, new_account(store), {})


@frozen
class Call:
    """Hold a request whose token, org, path and body have been checked."""

    operation: Described
    org_id: str
    rows: Mapping[str, Row]
    """Path parameter -> the row that it names."""
    path: Mapping[str, str]
    query: Mapping[str, list[str]]
    headers: Mapping[str, str]
    body: Any

    def parameter(self, name: str) -> str | None:
        """Return the value of a query parameter, the first one if there are several."""
        return next(iter(self.query.get(name, ())), None)


@frozen
class Command:
    """Name an operation that no table answers, and the function that does."""

    operation_id: str
    answer: Callable[[ControlPlane, Call], Reply]
    lenient: bool = False
    """Whether any JSON object will do as its body: the server does not check these bodies as the document has them."""


def started(workflow: Row) -> Reply:
    """Make the reply to a call that starts a workflow: the id of the workflow is in the header alone."""
    return Reply(201, "ok", {"x-nuon-install-workflow-id": workflow["id"]})


def not_found() -> Reply:
    """Make the 404 for a row that is not there, or that another org has."""
    return error(404, "record not found", "not found")
