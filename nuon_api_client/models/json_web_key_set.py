# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .json_web_key import JSONWebKey

_json_web_key: Callable[[Any], Any] = lazy_decoder(globals(), "JSONWebKey", "_json_web_key")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class JSONWebKeySet(Model):
    """Public keys, as RFC 7517 has them.

    Attributes:
        keys: A token names its key by `kid`.
    """

    keys: list[JSONWebKey] | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"keys"})

    def _expand(self, level: Any) -> None:
        values = (None if (v := level.keys) is None else decode_items(_json_web_key, v),)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.keys,) = values
        self.__class__ = self._model
