# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .label_selector import LabelSelector

_label_selector: Callable[[Any], Any] = lazy_decoder(globals(), "LabelSelector", "_label_selector")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WebhookTargetMatch(Model):
    """Chooses things of one kind by id or by label. An empty object chooses all of them.

    Attributes:
        selector: Chooses by labels.
    """

    ids: list[str] | None = None
    selector: LabelSelector | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"selector"})

    def _expand(self, level: Any) -> None:
        values = (
            level.ids,
            None if (v := level.selector) is None else _label_selector(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.ids,
            self.selector,
        ) = values
        self.__class__ = self._model
