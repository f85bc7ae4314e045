# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CallbackRef(Model):
    """Who is told when a queue entry is done, in terms of the control plane's workflow engine."""

    namespace: str | None = None
    signal_name: str | None = None
    workflow_id: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.namespace,
            level.signal_name,
            level.workflow_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.namespace,
            self.signal_name,
            self.workflow_id,
        ) = values
        self.__class__ = self._model
