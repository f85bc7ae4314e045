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
    from .composite_status import CompositeStatus
    from .log_stream import LogStream
    from .runner_operation_status import RunnerOperationStatus
    from .runner_operation_type import RunnerOperationType

_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_log_stream: Callable[[Any], Any] = lazy_decoder(globals(), "LogStream", "_log_stream")
_runner_operation_status: Callable[[Any], Any] = lazy_decoder(
    globals(), "RunnerOperationStatus", "_runner_operation_status"
)
_runner_operation_type: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerOperationType", "_runner_operation_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RunnerOperation(Model):
    """One provisioning or removal of a runner.

    Attributes:
        log_stream: Logs of the operation. Absent where the server did not load them.
        operation_type: What was done to the runner.
        status: Progress of the operation.
        status_v2: The status with its history.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    created_by_id: str | None = None
    log_stream: LogStream | None = None
    operation_type: RunnerOperationType | None = None
    org_id: str | None = None
    runner_id: str | None = None
    status: RunnerOperationStatus | None = None
    status_description: str | None = None
    status_v2: CompositeStatus | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"log_stream", "status_v2"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.created_by_id,
            None if (v := level.log_stream) is None else _log_stream(v),
            None if (v := level.operation_type) is None else _runner_operation_type(v),
            level.org_id,
            level.runner_id,
            None if (v := level.status) is None else _runner_operation_status(v),
            level.status_description,
            None if (v := level.status_v2) is None else _composite_status(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.created_by_id,
            self.log_stream,
            self.operation_type,
            self.org_id,
            self.runner_id,
            self.status,
            self.status_description,
            self.status_v2,
        ) = values
        self.__class__ = self._model
