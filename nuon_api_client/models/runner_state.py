# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RunnerState(Model):
    """The runner part of an install state.

    Attributes:
        populated: True once this part has been filled in from real data.
        status: Status of the runner. Open set.
    """

    id: str
    populated: bool
    runner_group_id: str
    status: str

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.populated,
            level.runner_group_id,
            level.status,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.populated,
            self.runner_group_id,
            self.status,
        ) = values
        self.__class__ = self._model
