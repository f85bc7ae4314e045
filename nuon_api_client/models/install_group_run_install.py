# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.lazy import Model, lazy_decoder

if TYPE_CHECKING:
    from .install_group_run_runbook import InstallGroupRunRunbook

_install_group_run_runbook: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallGroupRunRunbook", "_install_group_run_runbook"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallGroupRunInstall(Model):
    """State of one install within an install group run.

    Attributes:
        status: State of the install within the run. The set is open.
        phase: `deploy`, then `runbook`. Absent before the work begins.
        runbooks: Runs of the runbooks that follow the deploy. Absent when there are none.
        workflow_id: The workflow of the install to watch. Absent until it was started.
    """

    install_id: str
    status: str
    phase: str | None = None
    runbooks: list[InstallGroupRunRunbook] | None = None
    workflow_id: str | None = None

    def _expand(self, json: Any) -> None:
        get = json.get
        self.install_id = get("install_id")
        self.status = get("status")
        self.phase = get("phase")
        v = get("runbooks")
        self.runbooks = [_install_group_run_runbook(item) for item in v] if type(v) is list else v
        self.workflow_id = get("workflow_id")
