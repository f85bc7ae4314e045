# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GCPAccount(Model):
    """The GCP account block of an install, written when the install is created. Since 2026.

    Attributes:
        region: GCP region, for example `us-central1`.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    created_by_id: str | None = None
    project_id: str | None = None
    region: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.created_by_id,
            level.project_id,
            level.region,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.created_by_id,
            self.project_id,
            self.region,
        ) = values
        self.__class__ = self._model
