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
    from .composite_status import CompositeStatus
    from .install_config_sync import InstallConfigSync
    from .install_creation_approval import InstallCreationApproval
    from .vcs_connection_commit import VCSConnectionCommit
    from .workflow import Workflow

_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_install_config_sync: Callable[[Any], Any] = lazy_decoder(globals(), "InstallConfigSync", "_install_config_sync")
_install_creation_approval: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallCreationApproval", "_install_creation_approval"
)
_vcs_connection_commit: Callable[[Any], Any] = lazy_decoder(globals(), "VCSConnectionCommit", "_vcs_connection_commit")
_workflow: Callable[[Any], Any] = lazy_decoder(globals(), "Workflow", "_workflow")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppInstallConfigSync(Model):
    """One sync of the config files of all of an app's installs from git, with the syncs of the single installs.

    Attributes:
        install_config_syncs: The syncs of the single installs. Absent until there are any.
        install_creation_approval: Asks whether installs that git has and the app has not are to be created.
            Absent when there are none, or when a step of the workflow asks instead.
        queue_id: The queue of the app that takes its syncs. See `queue_signal_id`.
        queue_signal_id: Place of the sync in its queue. Useful to debug a sync that does not start.
        status: `queued`, `in-progress`, then `success`, `error` or `cancelled`. `error` also when the creation
            of installs was denied.
        triggered_by: What led to it, for example `manual` or `approval`. The set is open.
        vcs_connection_commit: Commit the files were read at. Absent until it is known.
        workflow: Only where one sync is read.
        workflow_id: Workflow that carries it out. Absent until it started.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    app_id: str | None = None
    created_by_id: str | None = None
    install_config_syncs: list[InstallConfigSync] | None = None
    install_creation_approval: InstallCreationApproval | None = None
    org_id: str | None = None
    queue_id: str | None = None
    queue_signal_id: str | None = None
    status: CompositeStatus | None = None
    triggered_by: str | None = None
    vcs_connection_commit: VCSConnectionCommit | None = None
    workflow: Workflow | None = None
    workflow_id: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {"install_config_syncs", "install_creation_approval", "status", "vcs_connection_commit", "workflow"}
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.app_id,
            level.created_by_id,
            None if (v := level.install_config_syncs) is None else decode_items(_install_config_sync, v),
            None if (v := level.install_creation_approval) is None else _install_creation_approval(v),
            level.org_id,
            level.queue_id,
            level.queue_signal_id,
            None if (v := level.status) is None else _composite_status(v),
            level.triggered_by,
            None if (v := level.vcs_connection_commit) is None else _vcs_connection_commit(v),
            None if (v := level.workflow) is None else _workflow(v),
            level.workflow_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.app_id,
            self.created_by_id,
            self.install_config_syncs,
            self.install_creation_approval,
            self.org_id,
            self.queue_id,
            self.queue_signal_id,
            self.status,
            self.triggered_by,
            self.vcs_connection_commit,
            self.workflow,
            self.workflow_id,
        ) = values
        self.__class__ = self._model
