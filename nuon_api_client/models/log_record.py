# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LogRecord(Model):
    """One log line, in the terms of OpenTelemetry.

    Attributes:
        timestamp: When the line was written: RFC 3339 with up to nine digits of a second. All digits count, as
            the reading position is made from them.
        body: The text of the line. Absent when empty.
        created_at: When the control plane stored the line.
        log_attributes: Attributes of the line.
        resource_attributes: Attributes of the process that wrote the line.
        runner_job_execution_step: Step of the execution in which the line was written.
        scope_attributes: Attributes of the library that wrote the line.
        scope_name: Library that wrote the line.
        service_name: Process that wrote the line.
        severity_number: Severity as a number, 1 (trace) to 24 (fatal).
        severity_text: Severity as text, for example `INFO` or `ERROR`.
        span_id: Absent when the line belongs to no span.
        timestamp_date: Day of the line, at midnight.
        timestamp_time: Time of the line, without fractions of a second.
        trace_flags: Flags of the trace as a number.
        trace_id: Absent when the line belongs to no trace.
    """

    id: str
    timestamp: str
    body: str | None = None
    created_at: str | None = None
    created_by_id: str | None = None
    log_attributes: dict[str, str] | None = None
    log_stream_id: str | None = None
    org_id: str | None = None
    resource_attributes: dict[str, str] | None = None
    resource_schema_url: str | None = None
    runner_group_id: str | None = None
    runner_id: str | None = None
    runner_job_execution_id: str | None = None
    runner_job_execution_step: str | None = None
    runner_job_id: str | None = None
    scope_attributes: dict[str, str] | None = None
    scope_name: str | None = None
    scope_schema_url: str | None = None
    scope_version: str | None = None
    service_name: str | None = None
    severity_number: int = 0
    severity_text: str | None = None
    span_id: str | None = None
    timestamp_date: str | None = None
    timestamp_time: str | None = None
    trace_flags: int = 0
    trace_id: str | None = None
    updated_at: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.timestamp,
            level.body,
            level.created_at,
            level.created_by_id,
            level.log_attributes,
            level.log_stream_id,
            level.org_id,
            level.resource_attributes,
            level.resource_schema_url,
            level.runner_group_id,
            level.runner_id,
            level.runner_job_execution_id,
            level.runner_job_execution_step,
            level.runner_job_id,
            level.scope_attributes,
            level.scope_name,
            level.scope_schema_url,
            level.scope_version,
            level.service_name,
            level.severity_number,
            level.severity_text,
            level.span_id,
            level.timestamp_date,
            level.timestamp_time,
            level.trace_flags,
            level.trace_id,
            level.updated_at,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.timestamp,
            self.body,
            self.created_at,
            self.created_by_id,
            self.log_attributes,
            self.log_stream_id,
            self.org_id,
            self.resource_attributes,
            self.resource_schema_url,
            self.runner_group_id,
            self.runner_id,
            self.runner_job_execution_id,
            self.runner_job_execution_step,
            self.runner_job_id,
            self.scope_attributes,
            self.scope_name,
            self.scope_schema_url,
            self.scope_version,
            self.service_name,
            self.severity_number,
            self.severity_text,
            self.span_id,
            self.timestamp_date,
            self.timestamp_time,
            self.trace_flags,
            self.trace_id,
            self.updated_at,
        ) = values
        self.__class__ = self._model
