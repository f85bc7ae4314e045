# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PhoneHomeAuthStatus(Model):
    """When the credentials that a stack phones home with were made, accepted and refused. Since 2026.

    Attributes:
        last_rejected_at: Absent if never. Later than `last_verified_at`, it means that the stack outputs may be
            out of date.
        last_verified_at: Absent if never.
        provisioned_at: Absent when unknown.
    """

    last_rejected_at: datetime | None = None
    last_verified_at: datetime | None = None
    provisioned_at: datetime | None = None

    def _expand(self, level: Any) -> None:
        values = (
            None if (v := level.last_rejected_at) is None else parse_time(v),
            None if (v := level.last_verified_at) is None else parse_time(v),
            None if (v := level.provisioned_at) is None else parse_time(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.last_rejected_at,
            self.last_verified_at,
            self.provisioned_at,
        ) = values
        self.__class__ = self._model
