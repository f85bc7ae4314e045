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
    from .runner_job import RunnerJob
    from .terraform_lock import TerraformLock

_runner_job: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerJob", "_runner_job")
_terraform_lock: Callable[[Any], Any] = lazy_decoder(globals(), "TerraformLock", "_terraform_lock")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TerraformWorkspaceLock(Model):
    """A lock on a Terraform workspace. While one exists, no other Terraform run can write the state.

    Attributes:
        lock: What Terraform said about itself when it took the lock.
        runner_job: Only where loaded.
        runner_job_id: Runner job that took the lock. Absent when it was taken by other means.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    created_by_id: str | None = None
    lock: TerraformLock | None = None
    org_id: str | None = None
    runner_job: RunnerJob | None = None
    runner_job_id: str | None = None
    workspace_id: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"lock", "runner_job"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.created_by_id,
            None if (v := level.lock) is None else _terraform_lock(v),
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
            self.created_by_id,
            self.lock,
            self.org_id,
            self.runner_job,
            self.runner_job_id,
            self.workspace_id,
        ) = values
        self.__class__ = self._model
