# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from collections.abc import Mapping


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PolicyInputRef(Model):
    """One thing that a policy was applied to."""

    id: str | None = None
    name: str | None = None
    type_: str | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    def _expand(self, json: Any) -> None:
        get = json.get
        self.id = get("id")
        self.name = get("name")
        self.type_ = get("type")
