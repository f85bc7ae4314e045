# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

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

    _holds_models: ClassVar[frozenset[str]] = frozenset({"vcs_connection_commit"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.base_branch,
            None if (v := level.created_at) is None else parse_time(v),
            level.event_type,
            level.pr_number,
            level.status,
            None if (v := level.vcs_connection_commit) is None else _vcs_connection_commit(v),
            level.workflow_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
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
        self.__class__ = self._model
