# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .composite_plan import CompositePlan

_composite_plan: Callable[[Any], Any] = lazy_decoder(globals(), "CompositePlan", "_composite_plan")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RunnerJobPlan(Model):
    """What a runner was told to do in a job.

    Attributes:
        composite_plan: The plan, by kind of job.
        plan_json: The plan as JSON text, in the older form.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    composite_plan: CompositePlan | None = None
    created_by_id: str | None = None
    org_id: str | None = None
    plan_json: str | None = field(default=None, repr=False)
    runner_job_id: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"composite_plan"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            None if (v := level.composite_plan) is None else _composite_plan(v),
            level.created_by_id,
            level.org_id,
            level.plan_json,
            level.runner_job_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.composite_plan,
            self.created_by_id,
            self.org_id,
            self.plan_json,
            self.runner_job_id,
        ) = values
        self.__class__ = self._model
