# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppBundleRunbookStep(Model):
    """One step of a runbook in a bundle.

    Attributes:
        component: Component whose health the step waits for, by name. Only for a step that waits for health; all
            components when absent.
        kind: What the step does, such as waiting for health.
        ref_id: What the step acts on.
    """

    component: str | Unset = UNSET
    kind: str | Unset = UNSET
    ref_id: str | Unset = UNSET

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("component", UNSET),
            get("kind", UNSET),
            get("ref_id", UNSET),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.component,
                    self.kind,
                    self.ref_id,
                ) = values
            case _:
                self._fill(values)
