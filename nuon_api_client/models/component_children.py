# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.lazy import Model, lazy_decoder

if TYPE_CHECKING:
    from .component import Component

_component: Callable[[Any], Any] = lazy_decoder(globals(), "Component", "_component")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ComponentChildren(Model):
    """Components that depend on another one.

    Attributes:
        children: Null or empty when nothing depends on the component. In no defined order; without their
            dependencies and configs.
    """

    children: list[Component] | None

    def _expand(self, json: Any) -> None:
        get = json.get
        v = get("children")
        self.children = [_component(item) for item in v] if type(v) is list else v
