# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .account import Account
    from .composite_status import CompositeStatus
    from .install_action_workflow_run_status import InstallActionWorkflowRunStatus

_account: Callable[[Any], Any] = lazy_decoder(globals(), "Account", "_account")
_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_install_action_workflow_run_status: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallActionWorkflowRunStatus", "_install_action_workflow_run_status"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NotebookCellRun(Model):
    """One run of a cell of a notebook, with the cell's content as it was then.

    Attributes:
        cell_revision: Revision of the cell that ran.
        command: Command line that ran.
        created_by: Absent where the server did not load it.
        env_vars: Environment variables that it had from the cell.
        idempotency_key: The key that the caller gave, else one that the server made up. Unique in the notebook.
        inline_contents: Script that ran.
        install_action_workflow_run_id: The action run behind it, where outputs and steps are.
        log_stream_id: Where the output is. Absent until the run begins.
        name: Name that the cell had.
        runner_job_id: Job that executes the run. Absent until there is one.
        status: Progress of the run, in the words of action runs.
        status_description: Why the run failed or how far it is.
        status_v2: The status with its history, where the server keeps one.
        triggered_by_id: The account that started the run.
        triggered_by_type: Kind of what started the run, so far always `account`.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    cell_id: str | None = None
    cell_revision: int | None = None
    command: str | None = None
    created_by: Account | None = None
    created_by_id: str | None = None
    env_vars: dict[str, str] | None = field(default=None, repr=False)
    idempotency_key: str | None = None
    inline_contents: str | None = field(default=None, repr=False)
    install_action_workflow_run_id: str | None = None
    install_id: str | None = None
    log_stream_id: str | None = None
    name: str | None = None
    notebook_id: str | None = None
    org_id: str | None = None
    runner_job_id: str | None = None
    status: InstallActionWorkflowRunStatus | None = None
    status_description: str | None = None
    status_v2: CompositeStatus | None = None
    triggered_by_id: str | None = None
    triggered_by_type: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"created_by", "status_v2"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.cell_id,
            level.cell_revision,
            level.command,
            None if (v := level.created_by) is None else _account(v),
            level.created_by_id,
            level.env_vars,
            level.idempotency_key,
            level.inline_contents,
            level.install_action_workflow_run_id,
            level.install_id,
            level.log_stream_id,
            level.name,
            level.notebook_id,
            level.org_id,
            level.runner_job_id,
            None if (v := level.status) is None else _install_action_workflow_run_status(v),
            level.status_description,
            None if (v := level.status_v2) is None else _composite_status(v),
            level.triggered_by_id,
            level.triggered_by_type,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.cell_id,
            self.cell_revision,
            self.command,
            self.created_by,
            self.created_by_id,
            self.env_vars,
            self.idempotency_key,
            self.inline_contents,
            self.install_action_workflow_run_id,
            self.install_id,
            self.log_stream_id,
            self.name,
            self.notebook_id,
            self.org_id,
            self.runner_job_id,
            self.status,
            self.status_description,
            self.status_v2,
            self.triggered_by_id,
            self.triggered_by_type,
        ) = values
        self.__class__ = self._model
