# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .account import Account
    from .composite_status import CompositeStatus
    from .install_runbook import InstallRunbook
    from .install_runbook_run_status import InstallRunbookRunStatus
    from .runbook_config import RunbookConfig
    from .runbook_step_selection import RunbookStepSelection
    from .workflow import Workflow

_account: Callable[[Any], Any] = lazy_decoder(globals(), "Account", "_account")
_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_install_runbook: Callable[[Any], Any] = lazy_decoder(globals(), "InstallRunbook", "_install_runbook")
_install_runbook_run_status: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallRunbookRunStatus", "_install_runbook_run_status"
)
_runbook_config: Callable[[Any], Any] = lazy_decoder(globals(), "RunbookConfig", "_runbook_config")
_runbook_step_selection: Callable[[Any], Any] = lazy_decoder(
    globals(), "RunbookStepSelection", "_runbook_step_selection"
)
_workflow: Callable[[Any], Any] = lazy_decoder(globals(), "Workflow", "_workflow")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallRunbookRun(Model):
    """One run of a runbook in an install. Its workflow, not its status, tells how far it is.

    Attributes:
        install_workflow_id: Workflow that carries the run out: wait for this one. Null until it exists.
        created_by: Absent where the server did not load it.
        execution_time: Nanoseconds that the run took. The control planes that are known leave it out.
        idempotency_key: Set by the control plane for runs that it starts itself, so that none is started twice.
            Callers cannot give one.
        install_runbook: Absent where the server did not load it.
        install_workflow: Absent where the server did not load it.
        runbook_config: Version of the runbook that ran. Absent where the server did not load it.
        runbook_config_id: Version of the runbook that ran.
        runbook_inputs: Input name to value, defaults included, secrets in clear text.
        runbook_inputs_redacted: Input name to value, with the values of sensitive inputs masked. Absent where
            the server does not work it out.
        status: Not to be waited for. Newer control planes take it from the workflow where that is loaded; else
            it stays what it was at the start.
        status_v2: Declared, but no known control plane writes it for a run.
        step_selections: Steps that the caller enabled or disabled. The others are run, and so are all when it is
            absent or empty.
        trigger_event_dispatch_id: The dispatch of a trigger's event that started the run. Absent when an account
            did.
        triggered_by_id: The account that started the run.
    """

    id: str
    created_at: datetime
    install_workflow_id: str | None
    updated_at: datetime
    created_by: Account | None = None
    created_by_id: str | None = None
    execution_time: int = 0
    idempotency_key: str | None = None
    install_id: str | None = None
    install_runbook: InstallRunbook | None = None
    install_runbook_id: str | None = None
    install_workflow: Workflow | None = None
    org_id: str | None = None
    runbook_config: RunbookConfig | None = None
    runbook_config_id: str | None = None
    runbook_inputs: dict[str, str] | None = field(default=None, repr=False)
    runbook_inputs_redacted: dict[str, str] | None = None
    status: InstallRunbookRunStatus | None = None
    status_description: str | None = None
    status_v2: CompositeStatus | None = None
    step_selections: list[RunbookStepSelection] | None = None
    trigger_event_dispatch_id: str | None = None
    triggered_by_id: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {"created_by", "install_runbook", "install_workflow", "runbook_config", "status_v2", "step_selections"}
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            level.install_workflow_id,
            parse_time(level.updated_at),
            None if (v := level.created_by) is None else _account(v),
            level.created_by_id,
            level.execution_time,
            level.idempotency_key,
            level.install_id,
            None if (v := level.install_runbook) is None else _install_runbook(v),
            level.install_runbook_id,
            None if (v := level.install_workflow) is None else _workflow(v),
            level.org_id,
            None if (v := level.runbook_config) is None else _runbook_config(v),
            level.runbook_config_id,
            level.runbook_inputs,
            level.runbook_inputs_redacted,
            None if (v := level.status) is None else _install_runbook_run_status(v),
            level.status_description,
            None if (v := level.status_v2) is None else _composite_status(v),
            None if (v := level.step_selections) is None else decode_items(_runbook_step_selection, v),
            level.trigger_event_dispatch_id,
            level.triggered_by_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.install_workflow_id,
            self.updated_at,
            self.created_by,
            self.created_by_id,
            self.execution_time,
            self.idempotency_key,
            self.install_id,
            self.install_runbook,
            self.install_runbook_id,
            self.install_workflow,
            self.org_id,
            self.runbook_config,
            self.runbook_config_id,
            self.runbook_inputs,
            self.runbook_inputs_redacted,
            self.status,
            self.status_description,
            self.status_v2,
            self.step_selections,
            self.trigger_event_dispatch_id,
            self.triggered_by_id,
        ) = values
        self.__class__ = self._model
