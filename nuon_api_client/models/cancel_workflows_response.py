# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .cancel_workflow_error import CancelWorkflowError

_cancel_workflow_error: Callable[[Any], Any] = lazy_decoder(globals(), "CancelWorkflowError", "_cancel_workflow_error")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CancelWorkflowsResponse(Model):
    """Which workflows were cancelled and which were not.

    Attributes:
        cancelled: Ids of the workflows that were cancelled. Null when none was.
        errors: One entry for each workflow that was not cancelled. Absent when all were.
    """

    cancelled: list[str] | None = None
    errors: list[CancelWorkflowError] | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"errors"})

    def _expand(self, level: Any) -> None:
        values = (
            level.cancelled,
            None if (v := level.errors) is None else decode_items(_cancel_workflow_error, v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.cancelled,
            self.errors,
        ) = values
        self.__class__ = self._model
