# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .policy_report_owner_type import PolicyReportOwnerType

_policy_report_owner_type: Callable[[Any], Any] = lazy_decoder(
    globals(), "PolicyReportOwnerType", "_policy_report_owner_type"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallActivityPolicy(Model):
    """The outcome of a check of policies.

    Attributes:
        report_id: The policy report with the details.
        component_name: Absent when it was not about a component.
        deny_count: Policies that refused.
        owner_id: What was checked.
        pass_count: Policies that had no objection.
        warn_count: Policies that warned.
    """

    report_id: str
    component_name: str | None = None
    deny_count: int = 0
    owner_id: str | None = None
    owner_type: PolicyReportOwnerType | None = None
    pass_count: int = 0
    warn_count: int = 0

    def _expand(self, level: Any) -> None:
        values = (
            level.report_id,
            level.component_name,
            level.deny_count,
            level.owner_id,
            None if (v := level.owner_type) is None else _policy_report_owner_type(v),
            level.pass_count,
            level.warn_count,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.report_id,
            self.component_name,
            self.deny_count,
            self.owner_id,
            self.owner_type,
            self.pass_count,
            self.warn_count,
        ) = values
        self.__class__ = self._model
