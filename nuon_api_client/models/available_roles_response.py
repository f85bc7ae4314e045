# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
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

    _holds_models: ClassVar[frozenset[str]] = frozenset({"roles"})

    def _expand(self, level: Any) -> None:
        values = (decode_items(_available_role, level.roles),)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.roles,) = values
        self.__class__ = self._model
