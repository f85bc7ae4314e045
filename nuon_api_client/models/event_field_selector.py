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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("header"),
            get("payload"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.header,
                    self.payload,
                ) = values
            case _:
                self._fill(values)
