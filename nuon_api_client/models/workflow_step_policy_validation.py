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
    from .composite_status import CompositeStatus

_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WorkflowStepPolicyValidation(Model):
    """The outcome of a policy check within a workflow step. Newer control planes give details in policy reports.

    Attributes:
        install_workflow_step_id: The step it was made in.
        response: The policy engine's answer, as text.
        runner_job_id: The job that made the check.
        status: Whether the check passed.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    created_by_id: str | None = None
    install_workflow_step_id: str | None = None
    org_id: str | None = None
    response: str | None = None
    runner_job_id: str | None = None
    status: CompositeStatus | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"status"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.created_by_id,
            level.install_workflow_step_id,
            level.org_id,
            level.response,
            level.runner_job_id,
            None if (v := level.status) is None else _composite_status(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.created_by_id,
            self.install_workflow_step_id,
            self.org_id,
            self.response,
            self.runner_job_id,
            self.status,
        ) = values
        self.__class__ = self._model
