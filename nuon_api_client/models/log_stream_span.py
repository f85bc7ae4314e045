# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LogStreamSpan(Model):
    """One OpenTelemetry span that a runner recorded while it executed a job.

    Attributes:
        attributes: What the runner noted on the span.
        duration_ns: Length of the span, in nanoseconds.
        end_timestamp: End of the span: RFC 3339 with up to nine digits of a second.
        parent_span_id: The span around this one. Empty for the root of a trace.
        runner_job_execution_id: The attempt at the job. Empty when the span was recorded outside a job.
        runner_job_execution_step: The part of the attempt. Empty when the span was recorded outside a job.
        runner_job_id: Empty when the span was recorded outside a job.
        scope_name: The library that recorded the span.
        service_name: The program that recorded the span.
        span_kind: OpenTelemetry's kind of span, as text.
        span_name: What was done.
        start_timestamp: Start of the span: RFC 3339 with up to nine digits of a second.
        status_code: OpenTelemetry's status of the span, as text.
        status_message: Reason for an error. Mostly empty.
        trace_id: The trace that the span belongs to.
    """

    attributes: dict[str, str]
    duration_ns: int
    end_timestamp: str
    parent_span_id: str
    runner_job_execution_id: str
    runner_job_execution_step: str
    runner_job_id: str
    scope_name: str
    service_name: str
    span_id: str
    span_kind: str
    span_name: str
    start_timestamp: str
    status_code: str
    status_message: str
    trace_id: str

    def _expand(self, level: Any) -> None:
        values = (
            level.attributes,
            level.duration_ns,
            level.end_timestamp,
            level.parent_span_id,
            level.runner_job_execution_id,
            level.runner_job_execution_step,
            level.runner_job_id,
            level.scope_name,
            level.service_name,
            level.span_id,
            level.span_kind,
            level.span_name,
            level.start_timestamp,
            level.status_code,
            level.status_message,
            level.trace_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.attributes,
            self.duration_ns,
            self.end_timestamp,
            self.parent_span_id,
            self.runner_job_execution_id,
            self.runner_job_execution_step,
            self.runner_job_id,
            self.scope_name,
            self.service_name,
            self.span_id,
            self.span_kind,
            self.span_name,
            self.start_timestamp,
            self.status_code,
            self.status_message,
            self.trace_id,
        ) = values
        self.__class__ = self._model
