# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.lazy import Model, lazy_decoder
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .app_input import AppInput

_app_input: Callable[[Any], Any] = lazy_decoder(globals(), "AppInput", "_app_input")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppInputGroup(Model):
    """A heading under which inputs are shown together.

    Attributes:
        app_input_id: The input config this group belongs to, in spite of the name.
        app_inputs: The inputs of the group. Absent where the group is itself shown inside an input.
        index: Position in the form. Absent means 0.
    """

    id: str
    created_at: datetime
    name: str
    updated_at: datetime
    app_input_id: str | None = None
    app_inputs: list[AppInput] | None = None
    created_by_id: str | None = None
    description: str | None = None
    display_name: str | None = None
    index: int = 0
    org_id: str | None = None

    def _expand(self, json: Any) -> None:
        get = json.get
        self.id = get("id")
        self.created_at = parse_time(get("created_at"))
        self.name = get("name")
        self.updated_at = parse_time(get("updated_at"))
        self.app_input_id = get("app_input_id")
        v = get("app_inputs")
        self.app_inputs = [_app_input(item) for item in v] if type(v) is list else v
        self.created_by_id = get("created_by_id")
        self.description = get("description")
        self.display_name = get("display_name")
        self.index = get("index", 0)
        self.org_id = get("org_id")
