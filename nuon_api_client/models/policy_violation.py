# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .policy_violation_severity import PolicyViolationSeverity

_policy_violation_severity: Callable[[Any], Any] = lazy_decoder(
    globals(), "PolicyViolationSeverity", "_policy_violation_severity"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PolicyViolation(Model):
    """One violation of a policy by one input.

    Attributes:
        input_index: Index of the input in the report's `inputs`, from 0.
        message: What is wrong, in the policy's words.
        input_identity: The input in readable form, such as `Deployment/default/nginx`.
    """

    input_index: int
    message: str
    policy_id: str
    severity: PolicyViolationSeverity
    input_identity: str | None = None
    policy_name: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.input_index,
            level.message,
            level.policy_id,
            _policy_violation_severity(level.severity),
            level.input_identity,
            level.policy_name,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.input_index,
            self.message,
            self.policy_id,
            self.severity,
            self.input_identity,
            self.policy_name,
        ) = values
        self.__class__ = self._model
