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
    from .runner_job_execution_outputs import RunnerJobExecutionOutputs
    from .runner_job_execution_result import RunnerJobExecutionResult
    from .runner_job_execution_status import RunnerJobExecutionStatus

_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_runner_job_execution_outputs: Callable[[Any], Any] = lazy_decoder(
    globals(), "RunnerJobExecutionOutputs", "_runner_job_execution_outputs"
)
_runner_job_execution_result: Callable[[Any], Any] = lazy_decoder(
    globals(), "RunnerJobExecutionResult", "_runner_job_execution_result"
)
_runner_job_execution_status: Callable[[Any], Any] = lazy_decoder(
    globals(), "RunnerJobExecutionStatus", "_runner_job_execution_status"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RunnerJobExecution(Model):
    """One attempt of a runner at a job.

    Attributes:
        metadata: Facts about the attempt, for example the version of the runner.
        outputs: Absent until the attempt wrote outputs, or where the server did not load them.
        result: Absent until the attempt has ended, or where the server did not load it.
        status: Progress of the attempt.
        status_v2: The status with its history.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    created_by_id: str | None = None
    metadata: dict[str, str] | None = None
    org_id: str | None = None
    outputs: RunnerJobExecutionOutputs | None = None
    result: RunnerJobExecutionResult | None = None
    runner_job_id: str | None = None
    status: RunnerJobExecutionStatus | None = None
    status_v2: CompositeStatus | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"outputs", "result", "status_v2"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.created_by_id,
            level.metadata,
            level.org_id,
            None if (v := level.outputs) is None else _runner_job_execution_outputs(v),
            None if (v := level.result) is None else _runner_job_execution_result(v),
            level.runner_job_id,
            None if (v := level.status) is None else _runner_job_execution_status(v),
            None if (v := level.status_v2) is None else _composite_status(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.created_by_id,
            self.metadata,
            self.org_id,
            self.outputs,
            self.result,
            self.runner_job_id,
            self.status,
            self.status_v2,
        ) = values
        self.__class__ = self._model
