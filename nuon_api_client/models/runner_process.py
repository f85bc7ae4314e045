# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .composite_status import CompositeStatus
    from .runner_process_shutdown import RunnerProcessShutdown
    from .runner_process_type import RunnerProcessType

_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_runner_process_shutdown: Callable[[Any], Any] = lazy_decoder(
    globals(), "RunnerProcessShutdown", "_runner_process_shutdown"
)
_runner_process_type: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerProcessType", "_runner_process_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RunnerProcess(Model):
    """One run of a runner's program, from its start to its end.

    Attributes:
        composite_status: `active` while heart-beats come; `offline` after a minute without one, and `active`
            again with the next; `inactive` after five minutes, for good. On the way out `pending-shutdown`,
            `shutting-down`, then `shut-down`. `error` is an end too.
        initial_health_check: Whether a first health check was passed. Before that the process takes no jobs.
        labels: Remarks for people, worked out when the process is read, such as `Local Runner`.
        log_stream_id: Log stream of the process. Absent when it has none.
        shutdowns: Requests to shut the process down. Absent when there were none.
        type_: What the process does for its runner.
        uptime: Nanoseconds from `started_at` to this answer, even when the process has ended since.
        version: Version of the runner.
        warnings: What is not in order, for people, worked out when the process is read: that it is still
            starting, or has another version than its settings say.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    composite_status: CompositeStatus | None = None
    created_by_id: str | None = None
    initial_health_check: bool = False
    labels: list[str] | None = None
    log_stream_id: str | None = None
    org_id: str | None = None
    restart_requested: bool = False
    runner_id: str | None = None
    shutdowns: list[RunnerProcessShutdown] | None = None
    started_at: datetime | None = None
    type_: RunnerProcessType | None = None
    uptime: int = 0
    version: str | None = None
    warnings: list[str] | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"composite_status", "shutdowns"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            None if (v := level.composite_status) is None else _composite_status(v),
            level.created_by_id,
            level.initial_health_check,
            level.labels,
            level.log_stream_id,
            level.org_id,
            level.restart_requested,
            level.runner_id,
            None if (v := level.shutdowns) is None else decode_items(_runner_process_shutdown, v),
            None if (v := level.started_at) is None else parse_time(v),
            None if (v := level.type_) is None else _runner_process_type(v),
            level.uptime,
            level.version,
            level.warnings,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.composite_status,
            self.created_by_id,
            self.initial_health_check,
            self.labels,
            self.log_stream_id,
            self.org_id,
            self.restart_requested,
            self.runner_id,
            self.shutdowns,
            self.started_at,
            self.type_,
            self.uptime,
            self.version,
            self.warnings,
        ) = values
        self.__class__ = self._model
