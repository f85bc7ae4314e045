# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .available_role import AvailableRole

_available_role: Callable[[Any], Any] = lazy_decoder(globals(), "AvailableRole", "_available_role")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AvailableRolesResponse(Model):
    """The cloud roles of an install that an operation may use. Empty as long as the install stack has reported no
    outputs.

    """

    roles: list[AvailableRole]

    def _expand(self, json: Any) -> None:
        get = json.get
        values = ([_available_role(item) for item in v] if type(v := get("roles")) is list else v,)
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (self.roles,) = values
            case _:
                self._fill(values)
