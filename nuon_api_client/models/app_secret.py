# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppSecret(Model):
    """A secret that the vendor stored for an app. Its value is never in it.

    Attributes:
        length: Length of the value in bytes. Absent in the answer that stores it.
        name: Unique in the app.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    app_id: str | None = None
    created_by_id: str | None = None
    length: int = 0
    name: str | None = None
    org_id: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.app_id,
            level.created_by_id,
            level.length,
            level.name,
            level.org_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.app_id,
            self.created_by_id,
            self.length,
            self.name,
            self.org_id,
        ) = values
        self.__class__ = self._model
