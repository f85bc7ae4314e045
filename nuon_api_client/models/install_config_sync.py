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
    from .install_config_version import InstallConfigVersion
    from .vcs_connection_commit import VCSConnectionCommit

_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_install_config_version: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallConfigVersion", "_install_config_version"
)
_vcs_connection_commit: Callable[[Any], Any] = lazy_decoder(globals(), "VCSConnectionCommit", "_vcs_connection_commit")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallConfigSync(Model):
    """One sync of an install's config file from git, with the config versions it made. Since 2026.

    Attributes:
        app_branch_id: App branch whose repository the file comes from.
        app_branch_run_id: Absent when no app branch run led to the sync.
        app_install_config_sync_id: Sync of the whole app that this one is part of. Absent for a sync of this
            install alone.
        triggered_by: What led to it, for example `manual`. The set is open.
        vcs_connection_commit: Commit the file was read at. Absent when unknown.
        versions: Config versions that this sync made. Absent when there are none or they were not loaded.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    app_branch_config_id: str | None = None
    app_branch_id: str | None = None
    app_branch_run_id: str | None = None
    app_install_config_sync_id: str | None = None
    created_by_id: str | None = None
    install_id: str | None = None
    metadata: dict[str, str] | None = None
    org_id: str | None = None
    status: CompositeStatus | None = None
    triggered_by: str | None = None
    vcs_connection_commit: VCSConnectionCommit | None = None
    versions: list[InstallConfigVersion] | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"status", "vcs_connection_commit", "versions"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.app_branch_config_id,
            level.app_branch_id,
            level.app_branch_run_id,
            level.app_install_config_sync_id,
            level.created_by_id,
            level.install_id,
            level.metadata,
            level.org_id,
            None if (v := level.status) is None else _composite_status(v),
            level.triggered_by,
            None if (v := level.vcs_connection_commit) is None else _vcs_connection_commit(v),
            None if (v := level.versions) is None else decode_items(_install_config_version, v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.app_branch_config_id,
            self.app_branch_id,
            self.app_branch_run_id,
            self.app_install_config_sync_id,
            self.created_by_id,
            self.install_id,
            self.metadata,
            self.org_id,
            self.status,
            self.triggered_by,
            self.vcs_connection_commit,
            self.versions,
        ) = values
        self.__class__ = self._model
