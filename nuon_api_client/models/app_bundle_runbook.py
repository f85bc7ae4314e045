# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.decoders import lazy_decoder
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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("id"),
            [_app_bundle_runbook_step(item) for item in v] if type(v := get("steps")) is list else v,
            get("name", UNSET),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.id,
                    self.steps,
                    self.name,
                ) = values
            case _:
                self._fill(values)
