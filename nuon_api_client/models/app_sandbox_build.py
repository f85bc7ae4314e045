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
    from .app_sandbox_build_status import AppSandboxBuildStatus
    from .composite_error import CompositeError
    from .composite_status import CompositeStatus
    from .log_stream import LogStream
    from .runner_job import RunnerJob
    from .vcs_connection_commit import VCSConnectionCommit

_account: Callable[[Any], Any] = lazy_decoder(globals(), "Account", "_account")
_app_sandbox_build_status: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppSandboxBuildStatus", "_app_sandbox_build_status"
)
_composite_error: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeError", "_composite_error")
_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_log_stream: Callable[[Any], Any] = lazy_decoder(globals(), "LogStream", "_log_stream")
_runner_job: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerJob", "_runner_job")
_vcs_connection_commit: Callable[[Any], Any] = lazy_decoder(globals(), "VCSConnectionCommit", "_vcs_connection_commit")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppSandboxBuild(Model):
    """One build of the sandbox of an app.

    Attributes:
        app_config_id: The newest app config at the time of the build.
        app_sandbox_config_id: The sandbox config that is built.
        composite_error: What went wrong, in structured form. Absent unless the build failed.
        created_by: Absent in the answer that makes the build.
        log_stream: Where the build writes its logs. Absent until it has one, and in the answer that makes the
            build.
        runner_job: The job that does the build. Absent until there is one, and in the answer that makes the
            build.
        status: The same word as `status_v2.status` when that is set.
        status_description: Explains `status` in words.
        vcs_connection_commit: The commit that is built. Absent when none was looked up, and in the answer that
            makes the build.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    app_config_id: str | None = None
    app_id: str | None = None
    app_sandbox_config_id: str | None = None
    composite_error: CompositeError | None = None
    created_by: Account | None = None
    created_by_id: str | None = None
    log_stream: LogStream | None = None
    org_id: str | None = None
    runner_job: RunnerJob | None = None
    status: AppSandboxBuildStatus | None = None
    status_description: str | None = None
    status_v2: CompositeStatus | None = None
    vcs_connection_commit: VCSConnectionCommit | None = None
    vcs_connection_commit_id: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {"composite_error", "created_by", "log_stream", "runner_job", "status_v2", "vcs_connection_commit"}
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.app_config_id,
            level.app_id,
            level.app_sandbox_config_id,
            None if (v := level.composite_error) is None else _composite_error(v),
            None if (v := level.created_by) is None else _account(v),
            level.created_by_id,
            None if (v := level.log_stream) is None else _log_stream(v),
            level.org_id,
            None if (v := level.runner_job) is None else _runner_job(v),
            None if (v := level.status) is None else _app_sandbox_build_status(v),
            level.status_description,
            None if (v := level.status_v2) is None else _composite_status(v),
            None if (v := level.vcs_connection_commit) is None else _vcs_connection_commit(v),
            level.vcs_connection_commit_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.app_config_id,
            self.app_id,
            self.app_sandbox_config_id,
            self.composite_error,
            self.created_by,
            self.created_by_id,
            self.log_stream,
            self.org_id,
            self.runner_job,
            self.status,
            self.status_description,
            self.status_v2,
            self.vcs_connection_commit,
            self.vcs_connection_commit_id,
        ) = values
        self.__class__ = self._model
