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
    from .terraform_workspace import TerraformWorkspace

_runner_job: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerJob", "_runner_job")
_terraform_workspace: Callable[[Any], Any] = lazy_decoder(globals(), "TerraformWorkspace", "_terraform_workspace")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TerraformWorkspaceState(Model):
    """One revision of the state that Terraform keeps in Nuon, its backend.

    Attributes:
        contents: Terraform's state file in base64, in which nothing hides the secrets. Absent in lists.
        revision: Number of the revision in its workspace, counted from 1 by age. The highest is current.
        runner_job: The job that wrote it, with some of its properties. Only in lists.
        runner_job_id: The job that wrote it. Absent when none is known.
        terraform_workspace: Absent, as the server does not load it.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    contents: str | None = field(default=None, repr=False)
    created_by_id: str | None = None
    org_id: str | None = None
    revision: int | None = None
    runner_job: RunnerJob | None = None
    runner_job_id: str | None = None
    terraform_workspace: TerraformWorkspace | None = None
    terraform_workspace_id: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"runner_job", "terraform_workspace"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.contents,
            level.created_by_id,
            level.org_id,
            level.revision,
            None if (v := level.runner_job) is None else _runner_job(v),
            level.runner_job_id,
            None if (v := level.terraform_workspace) is None else _terraform_workspace(v),
            level.terraform_workspace_id,
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
            self.revision,
            self.runner_job,
            self.runner_job_id,
            self.terraform_workspace,
            self.terraform_workspace_id,
        ) = values
        self.__class__ = self._model
