# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .trigger_dispatch_status import TriggerDispatchStatus
    from .trigger_target_type import TriggerTargetType

_trigger_dispatch_status: Callable[[Any], Any] = lazy_decoder(
    globals(), "TriggerDispatchStatus", "_trigger_dispatch_status"
)
_trigger_target_type: Callable[[Any], Any] = lazy_decoder(globals(), "TriggerTargetType", "_trigger_target_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TriggerDispatch(Model):
    """What one rule made of one event: a branch run or the run of a runbook.

    Attributes:
        attempts: How often it was tried.
        error: Why the last attempt failed. Absent when it did not.
        failed_at: When it was given up. Absent while it was not.
        idempotency_key: Key by which an event starts the same thing only once.
        install_id: Only for a runbook that ran.
        mapped_inputs: Inputs handed to the runbook, read from the event.
        next_attempt_at: Absent when no attempt is due.
        queue_signal_id: Absent until it is queued.
        replay_id: Only for a dispatch of a replayed event.
        result_resource_id: The run that it started. Absent until then.
        result_resource_type: Kind of that run, as a table name, such as `install_runbook_runs`.
        runbook_config_id: Only for a runbook.
        runbook_id: Only for a runbook that ran.
        runbook_name: Only for a runbook that ran.
        started_at: When the last attempt began.
        target_id: App branch or runbook that it is to run.
        triggered_at: When it started its run. Absent until then.
        workflow_id: Workflow of what it started. Absent until then.
    """

    id: str
    created_at: datetime
    status: TriggerDispatchStatus
    target_type: TriggerTargetType
    trigger_event_id: str
    trigger_rule_id: str
    updated_at: datetime
    app_id: str | None = None
    attempts: int = 0
    created_by_id: str | None = None
    error: str | None = None
    failed_at: datetime | None = None
    idempotency_key: str | None = None
    install_id: str | None = None
    mapped_inputs: dict[str, str] | None = field(default=None, repr=False)
    next_attempt_at: datetime | None = None
    org_id: str | None = None
    queue_signal_id: str | None = None
    replay_id: str | None = None
    result_resource_id: str | None = None
    result_resource_type: str | None = None
    runbook_config_id: str | None = None
    runbook_id: str | None = None
    runbook_name: str | None = None
    started_at: datetime | None = None
    target_id: str | None = None
    triggered_at: datetime | None = None
    workflow_id: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            _trigger_dispatch_status(level.status),
            _trigger_target_type(level.target_type),
            level.trigger_event_id,
            level.trigger_rule_id,
            parse_time(level.updated_at),
            level.app_id,
            level.attempts,
            level.created_by_id,
            level.error,
            None if (v := level.failed_at) is None else parse_time(v),
            level.idempotency_key,
            level.install_id,
            level.mapped_inputs,
            None if (v := level.next_attempt_at) is None else parse_time(v),
            level.org_id,
            level.queue_signal_id,
            level.replay_id,
            level.result_resource_id,
            level.result_resource_type,
            level.runbook_config_id,
            level.runbook_id,
            level.runbook_name,
            None if (v := level.started_at) is None else parse_time(v),
            level.target_id,
            None if (v := level.triggered_at) is None else parse_time(v),
            level.workflow_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.status,
            self.target_type,
            self.trigger_event_id,
            self.trigger_rule_id,
            self.updated_at,
            self.app_id,
            self.attempts,
            self.created_by_id,
            self.error,
            self.failed_at,
            self.idempotency_key,
            self.install_id,
            self.mapped_inputs,
            self.next_attempt_at,
            self.org_id,
            self.queue_signal_id,
            self.replay_id,
            self.result_resource_id,
            self.result_resource_type,
            self.runbook_config_id,
            self.runbook_id,
            self.runbook_name,
            self.started_at,
            self.target_id,
            self.triggered_at,
            self.workflow_id,
        ) = values
        self.__class__ = self._model
