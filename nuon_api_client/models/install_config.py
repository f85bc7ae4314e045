# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .custom_nested_stack import CustomNestedStack
    from .install_approval_option import InstallApprovalOption

_custom_nested_stack: Callable[[Any], Any] = lazy_decoder(globals(), "CustomNestedStack", "_custom_nested_stack")
_install_approval_option: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallApprovalOption", "_install_approval_option"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallConfig(Model):
    """Settings of one install. An install has one config at most; without it the defaults hold.

    Attributes:
        approval_option: Whether workflows wait for approvals or approve everything by themselves.
        component_toggles: Component to whether it is enabled. Since 2026.
        custom_nested_stacks: Nested stacks added to the install stack. Since 2026.
        runner_nested_template_url: Template for the runner part of the stack. Absent: as the app config says.
            Since 2026.
        vpc_nested_template_url: Template for the network part of the stack. Absent: as the app config says.
            Since 2026.
    """

    id: str
    approval_option: InstallApprovalOption | None = None
    component_toggles: dict[str, bool] | None = None
    created_at: datetime | None = None
    created_by_id: str | None = None
    custom_nested_stacks: list[CustomNestedStack] | None = None
    install_id: str | None = None
    labels: dict[str, str] | None = None
    org_id: str | None = None
    runner_nested_template_url: str | None = None
    updated_at: datetime | None = None
    vpc_nested_template_url: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"custom_nested_stacks"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            None if (v := level.approval_option) is None else _install_approval_option(v),
            level.component_toggles,
            None if (v := level.created_at) is None else parse_time(v),
            level.created_by_id,
            None if (v := level.custom_nested_stacks) is None else decode_items(_custom_nested_stack, v),
            level.install_id,
            level.labels,
            level.org_id,
            level.runner_nested_template_url,
            None if (v := level.updated_at) is None else parse_time(v),
            level.vpc_nested_template_url,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.approval_option,
            self.component_toggles,
            self.created_at,
            self.created_by_id,
            self.custom_nested_stacks,
            self.install_id,
            self.labels,
            self.org_id,
            self.runner_nested_template_url,
            self.updated_at,
            self.vpc_nested_template_url,
        ) = values
        self.__class__ = self._model
