# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .policy_result_status import PolicyResultStatus

_policy_result_status: Callable[[Any], Any] = lazy_decoder(globals(), "PolicyResultStatus", "_policy_result_status")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PolicyResult(Model):
    """The outcome of one policy in a report.

    Attributes:
        deny_count: How many of its violations block.
        input_count: How many inputs it was applied to.
        pass_count: How many of its checks passed.
        warn_count: How many of its violations only warn.
    """

    deny_count: int
    input_count: int
    pass_count: int
    policy_id: str
    status: PolicyResultStatus
    warn_count: int
    policy_name: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.deny_count,
            level.input_count,
            level.pass_count,
            level.policy_id,
            _policy_result_status(level.status),
            level.warn_count,
            level.policy_name,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.deny_count,
            self.input_count,
            self.pass_count,
            self.policy_id,
            self.status,
            self.warn_count,
            self.policy_name,
        ) = values
        self.__class__ = self._model
