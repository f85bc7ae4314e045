# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TriggerSecret(Model):
    """What is known of a secret of a trigger, without the secret.

    Attributes:
        key_id: Id by which events name the secret they were signed with.
        not_before: From when on it works.
        expires_at: Until when it works. Absent while no newer secret has taken its place.
        last_used_at: Absent before the first event.
        revoked_at: Absent while it is not revoked.
    """

    id: str
    created_at: datetime
    key_id: str
    not_before: datetime
    expires_at: datetime | None = None
    last_used_at: datetime | None = None
    revoked_at: datetime | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            level.key_id,
            parse_time(level.not_before),
            None if (v := level.expires_at) is None else parse_time(v),
            None if (v := level.last_used_at) is None else parse_time(v),
            None if (v := level.revoked_at) is None else parse_time(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.key_id,
            self.not_before,
            self.expires_at,
            self.last_used_at,
            self.revoked_at,
        ) = values
        self.__class__ = self._model
