# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class AppInputGroupRequest(Model):
    """A heading under which inputs are shown together.

    Attributes:
        index: Position among the groups; the lowest comes first.
    """

    description: str = field(validator=min_len(1))
    display_name: str = field(validator=min_len(1))
    index: int

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("description"),
            get("display_name"),
            get("index"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.description,
                    self.display_name,
                    self.index,
                ) = values
            case _:
                self._fill(values)
