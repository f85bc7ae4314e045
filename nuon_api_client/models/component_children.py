# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

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

    _holds_models: ClassVar[frozenset[str]] = frozenset({"children"})

    def _expand(self, level: Any) -> None:
        values = (decode_items(_component, level.children),)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.children,) = values
        self.__class__ = self._model
