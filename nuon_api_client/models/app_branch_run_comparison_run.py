# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .vcs_connection_commit import VCSConnectionCommit

_vcs_connection_commit: Callable[[Any], Any] = lazy_decoder(globals(), "VCSConnectionCommit", "_vcs_connection_commit")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppBranchRunComparisonRun(Model):
    """One of the two branch runs that a comparison is between.

    Attributes:
        base_branch: Git branch that the pull request goes to.
        event_type: What started the run.
        pr_number: Absent for runs that belong to no pull request.
        status: As in the branch run.
        vcs_connection_commit: Absent until it was fetched.
        workflow_id: Absent until the run has a workflow.
    """

    id: str
    base_branch: str | None = None
    created_at: datetime | None = None
    event_type: str | None = None
    pr_number: int | None = None
    status: str | None = None
    vcs_connection_commit: VCSConnectionCommit | None = None
    workflow_id: str | None = None

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("id"),
            get("base_branch"),
            None if (v := get("created_at")) is None else parse_time(v),
            get("event_type"),
            get("pr_number"),
            get("status"),
            None if (v := get("vcs_connection_commit")) is None else _vcs_connection_commit(v),
            get("workflow_id"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.id,
                    self.base_branch,
                    self.created_at,
                    self.event_type,
                    self.pr_number,
                    self.status,
                    self.vcs_connection_commit,
                    self.workflow_id,
                ) = values
            case _:
                self._fill(values)
