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
    from .composite_error import CompositeError

_composite_error: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeError", "_composite_error")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RunnerJobExecutionResult(Model):
    """How an attempt at a job ended, with the plan it made, if any.

    Attributes:
        composite_error: Why the attempt failed.
        contents: The plan as the tool wrote it, in the older, uncompressed form.
        contents_display: The plan for reading: JSON text in base64, in the older, uncompressed form.
        contents_display_gzip: The plan for reading: gzip in base64.
        contents_gzip: The plan as the tool wrote it: gzip in base64.
        error_code: Absent when zero.
        error_metadata: Details of the failure.
        success: False means the attempt failed.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    composite_error: CompositeError | None = None
    contents: str | None = None
    contents_display: str | None = None
    contents_display_gzip: str | None = None
    contents_gzip: str | None = None
    created_by_id: str | None = None
    error_code: int = 0
    error_metadata: dict[str, str] | None = None
    org_id: str | None = None
    runner_job_execution_id: str | None = None
    success: bool = False

    _holds_models: ClassVar[frozenset[str]] = frozenset({"composite_error"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            None if (v := level.composite_error) is None else _composite_error(v),
            level.contents,
            level.contents_display,
            level.contents_display_gzip,
            level.contents_gzip,
            level.created_by_id,
            level.error_code,
            level.error_metadata,
            level.org_id,
            level.runner_job_execution_id,
            level.success,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.composite_error,
            self.contents,
            self.contents_display,
            self.contents_display_gzip,
            self.contents_gzip,
            self.created_by_id,
            self.error_code,
            self.error_metadata,
            self.org_id,
            self.runner_job_execution_id,
            self.success,
        ) = values
        self.__class__ = self._model
