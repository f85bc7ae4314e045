# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WebhookResourceInterests(Model):
    """Which events about one kind of resource are sent.

    Attributes:
        approval_requests: Send when an approval is asked for.
        approval_responses: Send when an approval is answered.
        drift_detected: Send when a scan finds drift. For components and sandboxes only.
        ops: Operations to hear about, such as `deploy` or `provision`. Absent means all.
        outcome: `all` (the default), `completion` for the end only, `failures`, or `none`.
    """

    approval_requests: bool = False
    approval_responses: bool = False
    drift_detected: bool = False
    ops: list[str] | None = None
    outcome: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.approval_requests,
            level.approval_responses,
            level.drift_detected,
            level.ops,
            level.outcome,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.approval_requests,
            self.approval_responses,
            self.drift_detected,
            self.ops,
            self.outcome,
        ) = values
        self.__class__ = self._model
