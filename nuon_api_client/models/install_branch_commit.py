# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallBranchCommit(Model):
    """A commit, as a branch run knows it.

    Attributes:
        app_config_id: App config that the run made or used.
        awaiting_approval: Whether the run waits for an approval. Only worked out in `pending_commits`.
        created_at: When the run began, not when the commit was made.
        message: First line of the message.
        run_status: As in the branch run.
    """

    app_config_id: str | None = None
    author: str | None = None
    awaiting_approval: bool = False
    branch_id: str | None = None
    created_at: datetime | None = None
    message: str | None = None
    run_id: str | None = None
    run_status: str | None = None
    sha: str | None = None
    workflow_id: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.app_config_id,
            level.author,
            level.awaiting_approval,
            level.branch_id,
            None if (v := level.created_at) is None else parse_time(v),
            level.message,
            level.run_id,
            level.run_status,
            level.sha,
            level.workflow_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.app_config_id,
            self.author,
            self.awaiting_approval,
            self.branch_id,
            self.created_at,
            self.message,
            self.run_id,
            self.run_status,
            self.sha,
            self.workflow_id,
        ) = values
        self.__class__ = self._model
