# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .phone_home_request_type import PhoneHomeRequestType

_phone_home_request_type: Callable[[Any], Any] = lazy_decoder(
    globals(), "PhoneHomeRequestType", "_phone_home_request_type"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PhoneHomeRequest(Model):
    """What a stack reports about itself: what happened, and its outputs under their own names.


    Example:
        >>> body = PhoneHomeRequest(request_type=PhoneHomeRequestType("Create"))
    """

    request_type: PhoneHomeRequestType

    def _expand(self, level: Any) -> None:
        values = (_phone_home_request_type(level.request_type),)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.request_type,) = values
        self.__class__ = self._model
