# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AddLabelsRequest(Model):
    """Labels to merge into those that a component, action or install has.

    Attributes:
        labels: Labels to set, key to value.

    Example:
        >>> body = AddLabelsRequest(labels={"tier": "backend"})
    """

    labels: dict[str, str]

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (get("labels"),)
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (self.labels,) = values
            case _:
                self._fill(values)
