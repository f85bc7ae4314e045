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
    from .composite_status import CompositeStatus
    from .queue import Queue
    from .runner_group import RunnerGroup
    from .runner_job import RunnerJob
    from .runner_operation import RunnerOperation
    from .runner_status import RunnerStatus

_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_queue: Callable[[Any], Any] = lazy_decoder(globals(), "Queue", "_queue")
_runner_group: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerGroup", "_runner_group")
_runner_job: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerJob", "_runner_job")
_runner_operation: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerOperation", "_runner_operation")
_runner_status: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerStatus", "_runner_status")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Runner(Model):
    """A process that executes jobs. Install runners live in the customer's cloud account, org runners build components.

    Attributes:
        display_name: Name for people.
        jobs: Absent where the server did not load them, which is nearly always.
        operations: Absent where the server did not load them.
        queues: One queue per job group, where parallel jobs are switched on.
        runner_group: Absent where the server did not load it.
        runner_job: The job that provisions the runner itself. Absent where the server did not load it.
        status: Health and progress. `active` means it answers and takes jobs.
        status_v2: The status with its history.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    created_by_id: str | None = None
    display_name: str | None = None
    jobs: list[RunnerJob] | None = None
    name: str | None = None
    operations: list[RunnerOperation] | None = None
    org_id: str | None = None
    queues: list[Queue] | None = None
    restart_requested: bool = False
    runner_group: RunnerGroup | None = None
    runner_group_id: str | None = None
    runner_job: RunnerJob | None = None
    status: RunnerStatus | None = None
    status_description: str | None = None
    status_v2: CompositeStatus | None = None
    warnings: list[str] | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {"jobs", "operations", "queues", "runner_group", "runner_job", "status_v2"}
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.created_by_id,
            level.display_name,
            None if (v := level.jobs) is None else decode_items(_runner_job, v),
            level.name,
            None if (v := level.operations) is None else decode_items(_runner_operation, v),
            level.org_id,
            None if (v := level.queues) is None else decode_items(_queue, v),
            level.restart_requested,
            None if (v := level.runner_group) is None else _runner_group(v),
            level.runner_group_id,
            None if (v := level.runner_job) is None else _runner_job(v),
            None if (v := level.status) is None else _runner_status(v),
            level.status_description,
            None if (v := level.status_v2) is None else _composite_status(v),
            level.warnings,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.created_by_id,
            self.display_name,
            self.jobs,
            self.name,
            self.operations,
            self.org_id,
            self.queues,
            self.restart_requested,
            self.runner_group,
            self.runner_group_id,
            self.runner_job,
            self.status,
            self.status_description,
            self.status_v2,
            self.warnings,
        ) = values
        self.__class__ = self._model
