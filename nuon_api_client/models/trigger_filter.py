# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.lazy import Model, lazy_decoder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .trigger_filter_type import TriggerFilterType

_trigger_filter_type: Callable[[Any], Any] = lazy_decoder(globals(), "TriggerFilterType", "_trigger_filter_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TriggerFilter(Model):
    """A condition of a trigger rule on one field of an incoming event.

    Attributes:
        op: How the field is compared with `value`.
        path: Path of the field within the event.
        from_: Which part of the event `path` looks into.
        value: What the field is compared with: any JSON value, null included.
    """

    op: TriggerFilterType
    path: str
    from_: str | None = None
    value: Any = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "from_": "from",
    }

    def _expand(self, json: Any) -> None:
        get = json.get
        self.op = _trigger_filter_type(get("op"))
        self.path = get("path")
        self.from_ = get("from")
        self.value = get("value")
