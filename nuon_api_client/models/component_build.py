# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .account import Account
    from .component_build_status import ComponentBuildStatus
    from .component_config_connection import ComponentConfigConnection
    from .component_release import ComponentRelease
    from .composite_error import CompositeError
    from .composite_status import CompositeStatus
    from .install_deploy import InstallDeploy
    from .log_stream import LogStream
    from .policy_report import PolicyReport
    from .queue_signal import QueueSignal
    from .runner_job import RunnerJob
    from .vcs_connection_commit import VCSConnectionCommit

_account: Callable[[Any], Any] = lazy_decoder(globals(), "Account", "_account")
_component_build_status: Callable[[Any], Any] = lazy_decoder(
    globals(), "ComponentBuildStatus", "_component_build_status"
)
_component_config_connection: Callable[[Any], Any] = lazy_decoder(
    globals(), "ComponentConfigConnection", "_component_config_connection"
)
_component_release: Callable[[Any], Any] = lazy_decoder(globals(), "ComponentRelease", "_component_release")
_composite_error: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeError", "_composite_error")
_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_install_deploy: Callable[[Any], Any] = lazy_decoder(globals(), "InstallDeploy", "_install_deploy")
_log_stream: Callable[[Any], Any] = lazy_decoder(globals(), "LogStream", "_log_stream")
_policy_report: Callable[[Any], Any] = lazy_decoder(globals(), "PolicyReport", "_policy_report")
_queue_signal: Callable[[Any], Any] = lazy_decoder(globals(), "QueueSignal", "_queue_signal")
_runner_job: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerJob", "_runner_job")
_vcs_connection_commit: Callable[[Any], Any] = lazy_decoder(globals(), "VCSConnectionCommit", "_vcs_connection_commit")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ComponentBuild(Model):
    """One attempt to build a component from one of its config versions. A build that is `active` can be deployed to any
    install of the app; building alone deploys nothing.

    Attributes:
        build_runner_job_id: Id of the runner job that does the build. Since 2026.
        checksum: Checksum of the component config the build was made from.
        component_config_connection: Config version the build was made from. In Dec 2025 it comes without the
            block of its type, so its `type` reads `unknown` here.
        component_config_version: Version number of that config. Absent when the answer does not load the config,
            as on creation.
        component_id: Absent when the answer does not load the config, as on creation.
        component_name: Absent when the answer does not load the config, as on creation.
        composite_error: What went wrong, in structured form. Only on failed builds, since 2026.
        created_by: Account that asked for the build. Absent in answers that do not load it.
        git_ref: Commit, branch or tag that is built. For a connected repository with `use_latest` it is the
            commit the server looked up; for a public repository it is always the branch of the config, whatever was
            asked for. Absent for sources without git.
        install_deploys: Deploys of this build. Absent unless loaded.
        log_stream: Where the build writes its logs. Absent while `queued`, and in lists.
        no_op: True when the image is the same as in the build before and nothing was pushed. The build is
            `active` and can be deployed all the same. Since 2026; absent is false.
        policy_reports: Outcome of the policy checks on the build. Since 2026.
        queue_signal: Queue entry that carries the build. A build without one cannot be cancelled. Since 2026, in
            the answers that load it.
        releases: Releases of this build, from the time releases existed (until March 2026). Absent unless
            loaded.
        resolved_at: When the runner resolved the image to its digest.
        resolved_tag: Tag the runner pulled. With an update policy it is the tag that was selected; absent for
            images pinned by digest.
        runner_job: Runner job that does the build. Absent while `queued`, and in the lists of Dec 2025.
        source_checksum: Checksum of the source directory when it was built. Since 2026.
        source_digest: Digest of the manifest list that was pulled, e.g. `sha256:...`. Image builds only, since
            2026.
        source_image: Repository part of `source_ref`, without tag and digest.
        source_media_type: Media type of the manifest that was pulled.
        source_ref: Image as the config asks for it, with tag, digest or update policy. Image builds only, since
            2026.
        status: Same word as `status_v2.status` when that is set: `queued`, `planning`, `building`, then `active`
            or `error`. The set is open.
        status_description: Sentence for people. For `error` it is the only reason given in Dec 2025 besides the
            logs.
        vcs_connection_commit: Commit the server looked up. Only for connected repositories built with
            `use_latest`.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    app_branch_id: str | None = None
    app_branch_run_id: str | None = None
    build_runner_job_id: str | None = None
    checksum: str | None = None
    component_config_connection: ComponentConfigConnection | None = None
    component_config_connection_id: str | None = None
    component_config_version: int = 0
    component_id: str | None = None
    component_name: str | None = None
    composite_error: CompositeError | None = None
    created_by: Account | None = None
    created_by_id: str | None = None
    git_ref: str | None = None
    install_deploys: list[InstallDeploy] | None = None
    log_stream: LogStream | None = None
    no_op: bool = False
    org_id: str | None = None
    policy_reports: list[PolicyReport] | None = None
    queue_signal: QueueSignal | None = None
    releases: list[ComponentRelease] | None = None
    resolved_at: datetime | None = None
    resolved_tag: str | None = None
    runner_job: RunnerJob | None = None
    source_checksum: str | None = None
    source_digest: str | None = None
    source_image: str | None = None
    source_media_type: str | None = None
    source_ref: str | None = None
    status: ComponentBuildStatus | None = None
    status_description: str | None = None
    status_v2: CompositeStatus | None = None
    vcs_connection_commit: VCSConnectionCommit | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {
            "component_config_connection",
            "composite_error",
            "created_by",
            "install_deploys",
            "log_stream",
            "policy_reports",
            "queue_signal",
            "releases",
            "runner_job",
            "status_v2",
            "vcs_connection_commit",
        }
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.app_branch_id,
            level.app_branch_run_id,
            level.build_runner_job_id,
            level.checksum,
            None if (v := level.component_config_connection) is None else _component_config_connection(v),
            level.component_config_connection_id,
            level.component_config_version,
            level.component_id,
            level.component_name,
            None if (v := level.composite_error) is None else _composite_error(v),
            None if (v := level.created_by) is None else _account(v),
            level.created_by_id,
            level.git_ref,
            None if (v := level.install_deploys) is None else decode_items(_install_deploy, v),
            None if (v := level.log_stream) is None else _log_stream(v),
            level.no_op,
            level.org_id,
            None if (v := level.policy_reports) is None else decode_items(_policy_report, v),
            None if (v := level.queue_signal) is None else _queue_signal(v),
            None if (v := level.releases) is None else decode_items(_component_release, v),
            None if (v := level.resolved_at) is None else parse_time(v),
            level.resolved_tag,
            None if (v := level.runner_job) is None else _runner_job(v),
            level.source_checksum,
            level.source_digest,
            level.source_image,
            level.source_media_type,
            level.source_ref,
            None if (v := level.status) is None else _component_build_status(v),
            level.status_description,
            None if (v := level.status_v2) is None else _composite_status(v),
            None if (v := level.vcs_connection_commit) is None else _vcs_connection_commit(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.app_branch_id,
            self.app_branch_run_id,
            self.build_runner_job_id,
            self.checksum,
            self.component_config_connection,
            self.component_config_connection_id,
            self.component_config_version,
            self.component_id,
            self.component_name,
            self.composite_error,
            self.created_by,
            self.created_by_id,
            self.git_ref,
            self.install_deploys,
            self.log_stream,
            self.no_op,
            self.org_id,
            self.policy_reports,
            self.queue_signal,
            self.releases,
            self.resolved_at,
            self.resolved_tag,
            self.runner_job,
            self.source_checksum,
            self.source_digest,
            self.source_image,
            self.source_media_type,
            self.source_ref,
            self.status,
            self.status_description,
            self.status_v2,
            self.vcs_connection_commit,
        ) = values
        self.__class__ = self._model
