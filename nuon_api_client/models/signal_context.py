# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SignalContext(Model):
    """The account, org and log stream that a queue entry works for."""

    account_id: str | None = None
    log_stream_id: str | None = None
    org_id: str | None = None
    trace_id: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.account_id,
            level.log_stream_id,
            level.org_id,
            level.trace_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.account_id,
            self.log_stream_id,
            self.org_id,
            self.trace_id,
        ) = values
        self.__class__ = self._model
