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
    from .app_branch_run import AppBranchRun
    from .composite_status import CompositeStatus
    from .workflow import Workflow

_app_branch_run: Callable[[Any], Any] = lazy_decoder(globals(), "AppBranchRun", "_app_branch_run")
_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_workflow: Callable[[Any], Any] = lazy_decoder(globals(), "Workflow", "_workflow")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallAppConfigVersion(Model):
    """One transition of an install from an app config to another, made by an app branch run or on request, and carried
    out by a workflow. Since 2026.

    Attributes:
        app_branch_run: May be an empty object.
        app_branch_run_id: App branch run that asked for it. Absent when it was requested directly.
        diff: Reference to the stored diff, as free-form JSON; read the diff with its own operation.
        install_group_id: Install group of the app branch run that the install was updated in.
        new_app_config_id: App config the install moves to.
        old_app_config_id: App config the install was on.
        workflow: Only where loaded.
        workflow_id: Workflow that carries it out.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    app_branch_run: AppBranchRun | None = None
    app_branch_run_id: str | None = None
    created_by_id: str | None = None
    diff: dict[str, Any] | None = None
    install_group_id: str | None = None
    install_id: str | None = None
    metadata: dict[str, str] | None = None
    new_app_config_id: str | None = None
    old_app_config_id: str | None = None
    org_id: str | None = None
    status: CompositeStatus | None = None
    workflow: Workflow | None = None
    workflow_id: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"app_branch_run", "status", "workflow"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            None if (v := level.app_branch_run) is None else _app_branch_run(v),
            level.app_branch_run_id,
            level.created_by_id,
            level.diff,
            level.install_group_id,
            level.install_id,
            level.metadata,
            level.new_app_config_id,
            level.old_app_config_id,
            level.org_id,
            None if (v := level.status) is None else _composite_status(v),
            None if (v := level.workflow) is None else _workflow(v),
            level.workflow_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.app_branch_run,
            self.app_branch_run_id,
            self.created_by_id,
            self.diff,
            self.install_group_id,
            self.install_id,
            self.metadata,
            self.new_app_config_id,
            self.old_app_config_id,
            self.org_id,
            self.status,
            self.workflow,
            self.workflow_id,
        ) = values
        self.__class__ = self._model
