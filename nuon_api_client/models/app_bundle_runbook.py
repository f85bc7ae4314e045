# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .app_bundle_runbook_step import AppBundleRunbookStep

_app_bundle_runbook_step: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppBundleRunbookStep", "_app_bundle_runbook_step"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class AppBundleRunbook(Model):
    """A runbook for whoever installs from a bundle. Without an id or steps the bundle cannot be published.

    Attributes:
        id: Chosen by the caller; unique in the bundle.
        steps: In the order in which they run.
    """

    id: str = field(validator=min_len(1))
    steps: list[AppBundleRunbookStep]
    name: str | Unset = UNSET

    _holds_models: ClassVar[frozenset[str]] = frozenset({"steps"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            decode_items(_app_bundle_runbook_step, level.steps),
            level.name,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.steps,
            self.name,
        ) = values
        self.__class__ = self._model
