# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.lazy import Model, lazy_decoder

if TYPE_CHECKING:
    from collections.abc import Mapping

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

    def _expand(self, json: Any) -> None:
        get = json.get
        self.message = get("message")
        self.severity = _error_severity(get("severity"))
        self.type_ = get("type")
        self.version = get("version")
        self.data = get("data")
        self.hints = get("hints")
        v = get("sections")
        self.sections = [_composite_error_section(item) for item in v] if type(v) is list else v
        self.source_id = get("source_id")
        self.source_type = get("source_type")
