# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InputsState(Model):
    """The inputs part of an install state.

    Attributes:
        inputs: Value of every input of the app, by name; an input without a value has its default. The Dec 2025
            server stores sensitive inputs in the clear and redacts them only in a state that it computes on request.
        populated: The Dec 2025 server never sets this to true.
    """

    inputs: dict[str, str] | None = field(repr=False)
    populated: bool

    def _expand(self, level: Any) -> None:
        values = (
            level.inputs,
            level.populated,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.inputs,
            self.populated,
        ) = values
        self.__class__ = self._model
