# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .runner_process_type import RunnerProcessType

_runner_process_type: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerProcessType", "_runner_process_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RunnerHeartBeat(Model):
    """One sign of life of a process of a runner.

    Attributes:
        created_at: When the heart-beat was sent.
        process: Kind of process that sent it.
        alive_time: How long the process had been running, in nanoseconds.
        process_id: The process that sent it.
        started_at: When the process began, which is `created_at` less `alive_time`.
        version: Version of the runner.
    """

    id: str
    created_at: datetime
    process: RunnerProcessType
    updated_at: datetime
    alive_time: int = 0
    created_by_id: str | None = None
    process_id: str | None = None
    runner_id: str | None = None
    started_at: datetime | None = None
    version: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            _runner_process_type(level.process),
            parse_time(level.updated_at),
            level.alive_time,
            level.created_by_id,
            level.process_id,
            level.runner_id,
            None if (v := level.started_at) is None else parse_time(v),
            level.version,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.process,
            self.updated_at,
            self.alive_time,
            self.created_by_id,
            self.process_id,
            self.runner_id,
            self.started_at,
            self.version,
        ) = values
        self.__class__ = self._model
