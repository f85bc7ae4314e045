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
    from .account import Account
    from .app_branch import AppBranch
    from .app_branch_config import AppBranchConfig
    from .app_branch_run_type import AppBranchRunType
    from .log_stream import LogStream
    from .queue_signal import QueueSignal
    from .vcs_connection_commit import VCSConnectionCommit
    from .workflow import Workflow

_account: Callable[[Any], Any] = lazy_decoder(globals(), "Account", "_account")
_app_branch: Callable[[Any], Any] = lazy_decoder(globals(), "AppBranch", "_app_branch")
_app_branch_config: Callable[[Any], Any] = lazy_decoder(globals(), "AppBranchConfig", "_app_branch_config")
_app_branch_run: Callable[[Any], Any] = lazy_decoder(globals(), "AppBranchRun", "_app_branch_run")
_app_branch_run_type: Callable[[Any], Any] = lazy_decoder(globals(), "AppBranchRunType", "_app_branch_run_type")
_log_stream: Callable[[Any], Any] = lazy_decoder(globals(), "LogStream", "_log_stream")
_queue_signal: Callable[[Any], Any] = lazy_decoder(globals(), "QueueSignal", "_queue_signal")
_vcs_connection_commit: Callable[[Any], Any] = lazy_decoder(globals(), "VCSConnectionCommit", "_vcs_connection_commit")
_workflow: Callable[[Any], Any] = lazy_decoder(globals(), "Workflow", "_workflow")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppBranchRun(Model):
    """One execution of a branch's config. It picks a commit, syncs an app config, builds what changed and rolls out to
    the install groups; its steps are in the workflow it started.

    Attributes:
        app_branch: The branch. Its name is empty when it was not loaded.
        app_branch_config: The branch config the run used. Empty when it was not loaded.
        created_by: Who started the run. Empty when it was not loaded.
        app_config_id: The app config made or reused by this run. Absent until there is one.
        awaiting_approval: Whether a step of the run waits for someone's approval. Worked out only where the
            latest run of a branch is shown.
        base_branch: Git branch the pull request goes to.
        commit_sha: Commit of the run. Superseded by `vcs_connection_commit`.
        completed_at: Absent until the run ended.
        error_message: Why the run failed. Absent when it did not.
        event_type: What started the run, such as `manual`. Kept for older clients; see `run_type`.
        force: Whether the run goes on though nothing changed.
        github_comment_id: The pull request comment that reports the run.
        head_sha: Commit at the head of the pull request.
        log_stream_id: Stream with the events of the run. Absent until it was made.
        no_config_changes: Whether the run found the app config unchanged.
        plan_only: Whether the run is a preview that plans and applies nothing. Kept for older clients; see
            `run_type`.
        pr_number: The pull request the run belongs to. Absent for other runs.
        previous_run: The run of `previous_run_id`, when it was loaded.
        previous_run_id: The last successful run before this one. Its builds tell which components must be built
            again.
        queue_signal: The place of the run in the branch's queue.
        run_type: How the run came about.
        started_at: When the work began. Absent while the run waits.
        status: `pending`, `running`, then `success`, `failed`, `cancelled` or, for a change that the branch
            ignores, `not-attempted`. Set by the server; these are not the words of other resources, and the set is
            open.
        trigger_event_dispatch_id: The event that started the run through a trigger rule. Absent for other runs.
        vcs_connection_commit: The commit the run works on. Absent until it was fetched.
        workflow: The workflow with the steps of the run. Absent when it was not loaded.
        workflow_id: The workflow to watch for progress and approvals.
    """

    id: str
    app_branch: AppBranch
    app_branch_config: AppBranchConfig
    created_by: Account
    app_config_id: str | None = None
    awaiting_approval: bool = False
    base_branch: str | None = None
    commit_sha: str | None = None
    completed_at: datetime | None = None
    created_at: datetime | None = None
    created_by_id: str | None = None
    error_message: str | None = None
    event_type: str | None = None
    force: bool = False
    github_comment_id: int | None = None
    head_sha: str | None = None
    labels: dict[str, str] | None = None
    log_stream: LogStream | None = None
    log_stream_id: str | None = None
    no_config_changes: bool = False
    plan_only: bool = False
    pr_number: int | None = None
    previous_run: AppBranchRun | None = None
    previous_run_id: str | None = None
    queue_signal: QueueSignal | None = None
    run_type: AppBranchRunType | None = None
    started_at: datetime | None = None
    status: str | None = None
    trigger_event_dispatch_id: str | None = None
    updated_at: datetime | None = None
    vcs_connection_commit: VCSConnectionCommit | None = None
    workflow: Workflow | None = None
    workflow_id: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {
            "app_branch",
            "app_branch_config",
            "created_by",
            "log_stream",
            "previous_run",
            "queue_signal",
            "vcs_connection_commit",
            "workflow",
        }
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            _app_branch(level.app_branch),
            _app_branch_config(level.app_branch_config),
            _account(level.created_by),
            level.app_config_id,
            level.awaiting_approval,
            level.base_branch,
            level.commit_sha,
            None if (v := level.completed_at) is None else parse_time(v),
            None if (v := level.created_at) is None else parse_time(v),
            level.created_by_id,
            level.error_message,
            level.event_type,
            level.force,
            level.github_comment_id,
            level.head_sha,
            level.labels,
            None if (v := level.log_stream) is None else _log_stream(v),
            level.log_stream_id,
            level.no_config_changes,
            level.plan_only,
            level.pr_number,
            None if (v := level.previous_run) is None else _app_branch_run(v),
            level.previous_run_id,
            None if (v := level.queue_signal) is None else _queue_signal(v),
            None if (v := level.run_type) is None else _app_branch_run_type(v),
            None if (v := level.started_at) is None else parse_time(v),
            level.status,
            level.trigger_event_dispatch_id,
            None if (v := level.updated_at) is None else parse_time(v),
            None if (v := level.vcs_connection_commit) is None else _vcs_connection_commit(v),
            None if (v := level.workflow) is None else _workflow(v),
            level.workflow_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.app_branch,
            self.app_branch_config,
            self.created_by,
            self.app_config_id,
            self.awaiting_approval,
            self.base_branch,
            self.commit_sha,
            self.completed_at,
            self.created_at,
            self.created_by_id,
            self.error_message,
            self.event_type,
            self.force,
            self.github_comment_id,
            self.head_sha,
            self.labels,
            self.log_stream,
            self.log_stream_id,
            self.no_config_changes,
            self.plan_only,
            self.pr_number,
            self.previous_run,
            self.previous_run_id,
            self.queue_signal,
            self.run_type,
            self.started_at,
            self.status,
            self.trigger_event_dispatch_id,
            self.updated_at,
            self.vcs_connection_commit,
            self.workflow,
            self.workflow_id,
        ) = values
        self.__class__ = self._model
