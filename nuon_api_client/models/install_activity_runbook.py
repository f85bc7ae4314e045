# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallActivityRunbook(Model):
    """The runbook that ran.

    Attributes:
        run_id: Id of the run.
    """

    run_id: str
    name: str | None = None
    runbook_id: str | None = None

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("run_id"),
            get("name"),
            get("runbook_id"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.run_id,
                    self.name,
                    self.runbook_id,
                ) = values
            case _:
                self._fill(values)
