# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .create_runbook_run_step_selection import CreateRunbookRunStepSelection

_create_runbook_run_step_selection: Callable[[Any], Any] = lazy_decoder(
    globals(), "CreateRunbookRunStepSelection", "_create_runbook_run_step_selection"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateRunbookRunRequest(Model):
    """What to run of a runbook, and with what. All of it is optional, but the server wants a body, if only `{}`.

    Attributes:
        inputs: Values of the runbook's inputs, by name and always as text. Defaults fill in for those that are
            absent.
        role: Name of the cloud role that the steps of the workflow use. Absent means the default role of each
            step.
        steps: Which steps to run. Steps that it does not name are run, and so are all when it is absent or
            empty; if it names any, at least one of them must be enabled.

    Example:
        >>> body = CreateRunbookRunRequest(inputs={"region": "us-east-1"})
    """

    inputs: dict[str, str] | Unset = field(default=UNSET, repr=False)
    role: str | Unset = UNSET
    steps: list[CreateRunbookRunStepSelection] | Unset = UNSET

    _holds_models: ClassVar[frozenset[str]] = frozenset({"steps"})

    def _expand(self, level: Any) -> None:
        values = (
            level.inputs,
            level.role,
            decode_items(_create_runbook_run_step_selection, level.steps),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.inputs,
            self.role,
            self.steps,
        ) = values
        self.__class__ = self._model
