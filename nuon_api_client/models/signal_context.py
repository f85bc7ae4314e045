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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("account_id"),
            get("log_stream_id"),
            get("org_id"),
            get("trace_id"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.account_id,
                    self.log_stream_id,
                    self.org_id,
                    self.trace_id,
                ) = values
            case _:
                self._fill(values)
