# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RunnerJobExecutionOutputs(Model):
    """What an attempt at a job wrote as outputs.

    Attributes:
        outputs: The outputs. Values may be of any kind.
        outputs_json: The same outputs as JSON text in base64.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    created_by_id: str | None = None
    org_id: str | None = None
    outputs: dict[str, Any] | None = None
    outputs_json: str | None = None
    runner_job_execution_id: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.created_by_id,
            level.org_id,
            level.outputs,
            level.outputs_json,
            level.runner_job_execution_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.created_by_id,
            self.org_id,
            self.outputs,
            self.outputs_json,
            self.runner_job_execution_id,
        ) = values
        self.__class__ = self._model
