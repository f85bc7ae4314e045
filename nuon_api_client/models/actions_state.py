# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .action_workflow_state import ActionWorkflowState

_action_workflow_state: Callable[[Any], Any] = lazy_decoder(globals(), "ActionWorkflowState", "_action_workflow_state")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ActionsState(Model):
    """The actions part of an install state.

    Attributes:
        populated: True once this part has been filled in from real data.
        workflows: Actions by name.
    """

    populated: bool
    workflows: dict[str, ActionWorkflowState] | None

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("populated"),
            {key: _action_workflow_state(item) for key, item in v.items()}
            if type(v := get("workflows")) is dict
            else v,
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.populated,
                    self.workflows,
                ) = values
            case _:
                self._fill(values)
