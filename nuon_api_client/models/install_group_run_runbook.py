# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallGroupRunRunbook(Model):
    """One run of a runbook on one install, after its deploy within an install group run.

    Attributes:
        status: State of the runbook run. The set is open.
        attempt: Which repetition this is, counted up each time a retry runs a failed runbook again. Absent means
            the first.
        run_id: The runbook run. Absent until it was started.
        workflow_id: The workflow of the runbook run. Absent until it was started.
    """

    runbook_id: str
    runbook_name: str
    status: str
    attempt: int | None = None
    run_id: str | None = None
    workflow_id: str | None = None

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("runbook_id"),
            get("runbook_name"),
            get("status"),
            get("attempt"),
            get("run_id"),
            get("workflow_id"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.runbook_id,
                    self.runbook_name,
                    self.status,
                    self.attempt,
                    self.run_id,
                    self.workflow_id,
                ) = values
            case _:
                self._fill(values)
