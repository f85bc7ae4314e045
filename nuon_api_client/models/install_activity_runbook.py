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

    def _expand(self, level: Any) -> None:
        values = (
            level.run_id,
            level.name,
            level.runbook_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.run_id,
            self.name,
            self.runbook_id,
        ) = values
        self.__class__ = self._model
