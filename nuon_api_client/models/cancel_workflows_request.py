# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CancelWorkflowsRequest(Model):
    """The workflows to cancel.


    Example:
        >>> body = CancelWorkflowsRequest(workflow_ids=["inwfr0s3wn2nhcx4i9kx7tbsd6"])
    """

    workflow_ids: list[str]

    def _expand(self, level: Any) -> None:
        values = (level.workflow_ids,)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.workflow_ids,) = values
        self.__class__ = self._model
