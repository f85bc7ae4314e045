# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SignalData(Model):
    """A signal of the server's task queues, as it is stored. Its contents depend on its kind.

    Attributes:
        signal: Contents of the signal, of any JSON type.
    """

    signal: Any = None

    def _expand(self, level: Any) -> None:
        values = (level.signal,)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.signal,) = values
        self.__class__ = self._model
