# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ActionWorkflowState(Model):
    """One action in an install state.

    Attributes:
        id: Id of the action, which is shared by all installs.
        outputs: Outputs of the latest run that had a runner job. Empty or null when there was none.
        populated: True once this part has been filled in from real data.
        status: Status of the action in this install. Open set.
    """

    id: str
    outputs: dict[str, Any] | None
    populated: bool
    status: str

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.outputs,
            level.populated,
            level.status,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.outputs,
            self.populated,
            self.status,
        ) = values
        self.__class__ = self._model
