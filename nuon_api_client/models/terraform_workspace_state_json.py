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
    from .runner_job import RunnerJob

_runner_job: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerJob", "_runner_job")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TerraformWorkspaceStateJSON(Model):
    """A state of a workspace in the form of `terraform show -json`, as a run left it.

    Attributes:
        contents: The stored bytes in base64. Absent in lists, and no operation returns this object otherwise.
        org_id: Absent in lists.
        runner_job: The job that left it, with some of its properties.
        runner_job_id: The job that left it. Absent when none is known.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    contents: str | None = field(default=None, repr=False)
    created_by_id: str | None = None
    org_id: str | None = None
    runner_job: RunnerJob | None = None
    runner_job_id: str | None = None
    workspace_id: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"runner_job"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.contents,
            level.created_by_id,
            level.org_id,
            None if (v := level.runner_job) is None else _runner_job(v),
            level.runner_job_id,
            level.workspace_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.contents,
            self.created_by_id,
            self.org_id,
            self.runner_job,
            self.runner_job_id,
            self.workspace_id,
        ) = values
        self.__class__ = self._model
