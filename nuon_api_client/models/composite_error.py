# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .composite_error_section import CompositeErrorSection
    from .error_severity import ErrorSeverity

_composite_error_section: Callable[[Any], Any] = lazy_decoder(
    globals(), "CompositeErrorSection", "_composite_error_section"
)
_error_severity: Callable[[Any], Any] = lazy_decoder(globals(), "ErrorSeverity", "_error_severity")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CompositeError(Model):
    """An explained failure, frozen at the moment it happened.

    Attributes:
        message: The failure in one line.
        type_: Kind of failure, for example `terraform.error`. The set is open.
        version: Version of the form of `data`, from 1.
        data: Details. Their form depends on `type`.
        hints: How to deal with the failure, for example `skip_auto_retry`, `requeue_after` (seconds),
            `terminal`, `docs_url`. Values are text.
        sections: Explanation in parts. Absent when the line says it all.
        source_id: Record on which the failure was first noted.
        source_type: Kind of that record, a table name.
    """

    message: str
    severity: ErrorSeverity
    type_: str
    version: int
    data: dict[str, Any] | None = None
    hints: dict[str, str] | None = None
    sections: list[CompositeErrorSection] | None = None
    source_id: str | None = None
    source_type: str | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"sections"})

    def _expand(self, level: Any) -> None:
        values = (
            level.message,
            _error_severity(level.severity),
            level.type_,
            level.version,
            level.data,
            level.hints,
            None if (v := level.sections) is None else decode_items(_composite_error_section, v),
            level.source_id,
            level.source_type,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.message,
            self.severity,
            self.type_,
            self.version,
            self.data,
            self.hints,
            self.sections,
            self.source_id,
            self.source_type,
        ) = values
        self.__class__ = self._model
