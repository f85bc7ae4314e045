# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .error_section_kind import ErrorSectionKind

_error_section_kind: Callable[[Any], Any] = lazy_decoder(globals(), "ErrorSectionKind", "_error_section_kind")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CompositeErrorSection(Model):
    """One part of the explanation of a failure.

    Attributes:
        kind: How to show the body. Absent means `markdown`.
    """

    body: str
    heading: str
    kind: ErrorSectionKind | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.body,
            level.heading,
            None if (v := level.kind) is None else _error_section_kind(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.body,
            self.heading,
            self.kind,
        ) = values
        self.__class__ = self._model
