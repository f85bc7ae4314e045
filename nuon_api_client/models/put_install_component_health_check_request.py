# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PutInstallComponentHealthCheckRequest(Model):
    """A report from outside about a component's health, under a check name of the reporter's choice. It counts like an
    observation of the runner. A later report under the same name replaces it.

    Attributes:
        status: healthy, degraded, unhealthy or unknown. Anything else is a 400.
        details: Further facts, as free JSON. Above 16 KiB the server stores `{"_truncated": true}` instead.
        message: What was seen, in words. Cut after 1024 bytes.
        stale_after: How long the report holds, as a duration string such as 30m; afterwards the check reads as
            unknown. Default 5m, at most 60m.

    Example:
        >>> body = PutInstallComponentHealthCheckRequest(status="healthy", message="p99 is 120 ms", stale_after="10m")
    """

    status: str
    details: dict[str, Any] | Unset = UNSET
    message: str | Unset = UNSET
    stale_after: str | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.status,
            level.details,
            level.message,
            level.stale_after,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.status,
            self.details,
            self.message,
            self.stale_after,
        ) = values
        self.__class__ = self._model
