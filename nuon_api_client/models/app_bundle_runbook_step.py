# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class AppBundleRunbookStep(Model):
    """One step of a runbook in a bundle.

    Attributes:
        kind: `action` runs an action, `drift` looks for drift, `health-gate` waits for health.
        component: Component whose health a `health-gate` waits for, by name. All components when absent.
        ref_id: Id of the action or the drift check in the bundle. Not for `health-gate`.
    """

    kind: str = field(validator=min_len(1))
    component: str | Unset = UNSET
    ref_id: str | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.kind,
            level.component,
            level.ref_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.kind,
            self.component,
            self.ref_id,
        ) = values
        self.__class__ = self._model
