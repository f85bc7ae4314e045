# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EventFieldSelector(Model):
    """Where in an event something is read. At most one of the two may be given.

    Attributes:
        header: Name of a header of the request.
        payload: JSONPath into the payload, which must lead to one text.
    """

    header: str | None = None
    payload: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.header,
            level.payload,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.header,
            self.payload,
        ) = values
        self.__class__ = self._model
