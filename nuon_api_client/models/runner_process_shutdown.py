# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .composite_status import CompositeStatus
    from .runner_process_shutdown_status import RunnerProcessShutdownStatus
    from .runner_process_shutdown_type import RunnerProcessShutdownType

_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_runner_process_shutdown_status: Callable[[Any], Any] = lazy_decoder(
    globals(), "RunnerProcessShutdownStatus", "_runner_process_shutdown_status"
)
_runner_process_shutdown_type: Callable[[Any], Any] = lazy_decoder(
    globals(), "RunnerProcessShutdownType", "_runner_process_shutdown_type"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RunnerProcessShutdown(Model):
    """A request to shut down one process of a runner, and what became of it.

    Attributes:
        composite_status: How far the request is: one of the words of `status`.
        created_by_id: Who asked for it.
        metadata: Notes of the server on the request.
        status: Taken from `composite_status` when the request is read; can be absent in the first answer.
        type_: How the process was to end.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    composite_status: CompositeStatus | None = None
    created_by_id: str | None = None
    metadata: dict[str, str] | None = None
    org_id: str | None = None
    runner_process_id: str | None = None
    status: RunnerProcessShutdownStatus | None = None
    status_description: str | None = None
    type_: RunnerProcessShutdownType | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"composite_status"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            None if (v := level.composite_status) is None else _composite_status(v),
            level.created_by_id,
            level.metadata,
            level.org_id,
            level.runner_process_id,
            None if (v := level.status) is None else _runner_process_shutdown_status(v),
            level.status_description,
            None if (v := level.type_) is None else _runner_process_shutdown_type(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.composite_status,
            self.created_by_id,
            self.metadata,
            self.org_id,
            self.runner_process_id,
            self.status,
            self.status_description,
            self.type_,
        ) = values
        self.__class__ = self._model
