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
        self.complete = get("complete")
        self.name = get("name")
        self.title = get("title")
        self.completed_at = None if (v := get("completed_at")) is None else parse_time(v)
        self.completion_method = get("completion_method")
        self.completion_source = get("completion_source")
        self.metadata = get("metadata")
