# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .app_label_key_summary import AppLabelKeySummary

_app_label_key_summary: Callable[[Any], Any] = lazy_decoder(globals(), "AppLabelKeySummary", "_app_label_key_summary")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppLabelsResponse(Model):
    """The label keys used in an app, and their colors.

    Attributes:
        default_colors: Colors that are given to keys one after the other.
        label_colors: The colors that were chosen, by label key.
        labels: The keys in use. Empty when there are none.
    """

    default_colors: list[str]
    label_colors: dict[str, str]
    labels: list[AppLabelKeySummary]

    _holds_models: ClassVar[frozenset[str]] = frozenset({"labels"})

    def _expand(self, level: Any) -> None:
        values = (
            level.default_colors,
            level.label_colors,
            decode_items(_app_label_key_summary, level.labels),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.default_colors,
            self.label_colors,
            self.labels,
        ) = values
        self.__class__ = self._model
