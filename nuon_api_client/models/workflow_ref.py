# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WorkflowRef(Model):
    """A reference into the control plane's workflow engine. Its id is not a Nuon workflow id.

    Attributes:
        task_queue: Empty means the default queue.
    """

    id: str | None = None
    namespace: str | None = None
    run_id: str | None = None
    task_queue: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.namespace,
            level.run_id,
            level.task_queue,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.namespace,
            self.run_id,
            self.task_queue,
        ) = values
        self.__class__ = self._model
