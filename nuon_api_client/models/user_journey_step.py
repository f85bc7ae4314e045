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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("complete"),
            get("name"),
            get("title"),
            None if (v := get("completed_at")) is None else parse_time(v),
            get("completion_method"),
            get("completion_source"),
            get("metadata"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.complete,
                    self.name,
                    self.title,
                    self.completed_at,
                    self.completion_method,
                    self.completion_source,
                    self.metadata,
                ) = values
            case _:
                self._fill(values)
