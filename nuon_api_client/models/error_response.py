# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ErrorResponse(Model):
    """Why a request failed. A field that is empty or false is left out, so the object can be empty.

    Attributes:
        error: What went wrong, in words or as the name of a check.
        description: What the caller can do about it.
        user_error: Whether the request was at fault and not the server.
    """

    error: str | None = None
    description: str | None = None
    user_error: bool = False

    def _expand(self, level: Any) -> None:
        values = (
            level.error,
            level.description,
            level.user_error,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.error,
            self.description,
            self.user_error,
        ) = values
        self.__class__ = self._model
