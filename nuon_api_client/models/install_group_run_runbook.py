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

    def _expand(self, level: Any) -> None:
        values = (
            level.runbook_id,
            level.runbook_name,
            level.status,
            level.attempt,
            level.run_id,
            level.workflow_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.runbook_id,
            self.runbook_name,
            self.status,
            self.attempt,
            self.run_id,
            self.workflow_id,
        ) = values
        self.__class__ = self._model
