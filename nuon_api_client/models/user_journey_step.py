# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UserJourneyStep(Model):
    """One step of a guided tour.

    Attributes:
        name: Key of the step within its journey.
        completed_at: Absent until the step is complete.
        completion_method: How the step was completed, for example `auto`.
        completion_source: What completed the step, for example `system`.
        metadata: Ids of what was made in the step, and the like.
    """

    complete: bool
    name: str
    title: str
    completed_at: datetime | None = None
    completion_method: str | None = None
    completion_source: str | None = None
    metadata: dict[str, Any] | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.complete,
            level.name,
            level.title,
            None if (v := level.completed_at) is None else parse_time(v),
            level.completion_method,
            level.completion_source,
            level.metadata,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.complete,
            self.name,
            self.title,
            self.completed_at,
            self.completion_method,
            self.completion_source,
            self.metadata,
        ) = values
        self.__class__ = self._model
