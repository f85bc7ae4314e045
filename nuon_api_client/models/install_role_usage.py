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
    from .install_role_selection_record import InstallRoleSelectionRecord
    from .runner_job import RunnerJob
    from .workflow import Workflow

_install_role_selection_record: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallRoleSelectionRecord", "_install_role_selection_record"
)
_runner_job: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerJob", "_runner_job")
_workflow: Callable[[Any], Any] = lazy_decoder(globals(), "Workflow", "_workflow")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallRoleUsage(Model):
    """That a runner job ran with a role of the install. Since 2026.

    Attributes:
        role_name: The role that was used.
        role_selection_trace: The roles that were considered.
        role_source: Why the role was picked, for example as the default. The set is open.
        runner_job: The job that ran with the role.
        workflow: The workflow the job belonged to.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    created_by_id: str | None = None
    install_role_id: str | None = None
    org_id: str | None = None
    role_name: str | None = None
    role_selection_trace: list[InstallRoleSelectionRecord] | None = None
    role_source: str | None = None
    runner_job: RunnerJob | None = None
    runner_job_id: str | None = None
    workflow: Workflow | None = None
    workflow_step_id: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"role_selection_trace", "runner_job", "workflow"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.created_by_id,
            level.install_role_id,
            level.org_id,
            level.role_name,
            None if (v := level.role_selection_trace) is None else decode_items(_install_role_selection_record, v),
            level.role_source,
            None if (v := level.runner_job) is None else _runner_job(v),
            level.runner_job_id,
            None if (v := level.workflow) is None else _workflow(v),
            level.workflow_step_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.created_by_id,
            self.install_role_id,
            self.org_id,
            self.role_name,
            self.role_selection_trace,
            self.role_source,
            self.runner_job,
            self.runner_job_id,
            self.workflow,
            self.workflow_step_id,
        ) = values
        self.__class__ = self._model
