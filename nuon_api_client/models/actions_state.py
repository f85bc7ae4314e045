# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

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

    _holds_models: ClassVar[frozenset[str]] = frozenset({"workflows"})

    def _expand(self, level: Any) -> None:
        values = (
            level.populated,
            {key: _action_workflow_state(item) for key, item in v.items()} if type(v := level.workflows) is dict else v,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.populated,
            self.workflows,
        ) = values
        self.__class__ = self._model
