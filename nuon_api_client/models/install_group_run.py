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
    from .app_branch_install_group import AppBranchInstallGroup
    from .composite_status import CompositeStatus
    from .install_group_run_install import InstallGroupRunInstall

_app_branch_install_group: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppBranchInstallGroup", "_app_branch_install_group"
)
_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_install_group_run_install: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallGroupRunInstall", "_install_group_run_install"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallGroupRun(Model):
    """Progress of one branch run in one install group. The installs are deployed to, and then their runbooks run.

    Attributes:
        app_branch_run_id: The run this belongs to.
        completed_at: Absent until all installs were worked on.
        completed_installs: How many installs were completed so far. Absent means 0.
        failed_installs: How many installs failed so far. Absent means 0.
        install_group: The group. Empty when it was not loaded.
        install_group_name: Name of the group at the time of the run.
        installs: One entry for each install of the group. Absent until they were picked.
        started_at: Absent while the group waits for the groups before it.
        total_installs: How many installs the group had when the run picked them. Absent means 0.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    app_branch_run_id: str | None = None
    completed_at: datetime | None = None
    completed_installs: int = 0
    created_by_id: str | None = None
    failed_installs: int = 0
    install_group: AppBranchInstallGroup | None = None
    install_group_id: str | None = None
    install_group_name: str | None = None
    installs: list[InstallGroupRunInstall] | None = None
    org_id: str | None = None
    started_at: datetime | None = None
    status: CompositeStatus | None = None
    total_installs: int = 0

    _holds_models: ClassVar[frozenset[str]] = frozenset({"install_group", "installs", "status"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.app_branch_run_id,
            None if (v := level.completed_at) is None else parse_time(v),
            level.completed_installs,
            level.created_by_id,
            level.failed_installs,
            None if (v := level.install_group) is None else _app_branch_install_group(v),
            level.install_group_id,
            level.install_group_name,
            None if (v := level.installs) is None else decode_items(_install_group_run_install, v),
            level.org_id,
            None if (v := level.started_at) is None else parse_time(v),
            None if (v := level.status) is None else _composite_status(v),
            level.total_installs,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.app_branch_run_id,
            self.completed_at,
            self.completed_installs,
            self.created_by_id,
            self.failed_installs,
            self.install_group,
            self.install_group_id,
            self.install_group_name,
            self.installs,
            self.org_id,
            self.started_at,
            self.status,
            self.total_installs,
        ) = values
        self.__class__ = self._model
