# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WorkflowStarted(Model):
    """Names the workflow that a request started. Servers of 2025 send a bare value instead, and the id in a header.

    Attributes:
        workflow_id: Absent only when the server did not tell.
    """

    workflow_id: str | None = None

    def _expand(self, level: Any) -> None:
        values = (level.workflow_id,)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.workflow_id,) = values
        self.__class__ = self._model
