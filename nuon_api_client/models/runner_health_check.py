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
    from .runner_job import RunnerJob
    from .runner_process_type import RunnerProcessType
    from .runner_status import RunnerStatus

_runner_job: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerJob", "_runner_job")
_runner_process_type: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerProcessType", "_runner_process_type")
_runner_status: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerStatus", "_runner_status")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RunnerHealthCheck(Model):
    """The status of a runner at one moment.

    Attributes:
        process: Kind of process that was checked. Empty when it is not known.
        status_code: The same as a number: 0 is active, 200 pending, 201 provisioning, 300 deprovisioned, 301
            deprovisioning, 400 an error, and 500 everything else.
        minute_bucket: Start of the minute that this is the last check of.
        process_id: The process that was checked.
        runner_job: Absent, as the server does not load it.
        status: What the check found.
    """

    id: str
    created_at: datetime
    process: RunnerProcessType
    status_code: int
    updated_at: datetime
    created_by_id: str | None = None
    minute_bucket: datetime | None = None
    process_id: str | None = None
    runner_id: str | None = None
    runner_job: RunnerJob | None = None
    status: RunnerStatus | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"runner_job"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            _runner_process_type(level.process),
            level.status_code,
            parse_time(level.updated_at),
            level.created_by_id,
            None if (v := level.minute_bucket) is None else parse_time(v),
            level.process_id,
            level.runner_id,
            None if (v := level.runner_job) is None else _runner_job(v),
            None if (v := level.status) is None else _runner_status(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.process,
            self.status_code,
            self.updated_at,
            self.created_by_id,
            self.minute_bucket,
            self.process_id,
            self.runner_id,
            self.runner_job,
            self.status,
        ) = values
        self.__class__ = self._model
