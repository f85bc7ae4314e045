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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (get("workflow_ids"),)
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (self.workflow_ids,) = values
            case _:
                self._fill(values)
