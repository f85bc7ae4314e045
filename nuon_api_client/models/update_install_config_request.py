# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .custom_nested_stack import CustomNestedStack
    from .install_approval_option import InstallApprovalOption

_custom_nested_stack: Callable[[Any], Any] = lazy_decoder(globals(), "CustomNestedStack", "_custom_nested_stack")
_install_approval_option: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallApprovalOption", "_install_approval_option"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdateInstallConfigRequest(Model):
    """Changes to the settings of an install. Properties that are absent or null stay as they are.

    Attributes:
        approval_option: How the install's workflows deal with approval steps. Applies to workflows created
            afterwards.
        custom_nested_stacks: Replaces the whole list of further nested stacks. An empty list removes them all.
        labels: Label keys and values kept on the install config.
        runner_nested_template_url: Template of the nested runner stack for this install only. An empty string
            removes the override.
        vpc_nested_template_url: Template of the nested network stack for this install only. An empty string
            removes the override.

    Example:
        >>> body = UpdateInstallConfigRequest(approval_option=InstallApprovalOption("approve-all"))
    """

    approval_option: InstallApprovalOption | Unset | None = UNSET
    custom_nested_stacks: list[CustomNestedStack] | Unset | None = UNSET
    labels: dict[str, str] | Unset = UNSET
    runner_nested_template_url: str | Unset | None = UNSET
    vpc_nested_template_url: str | Unset | None = UNSET

    _holds_models: ClassVar[frozenset[str]] = frozenset({"custom_nested_stacks"})

    def _expand(self, level: Any) -> None:
        values = (
            _install_approval_option(level.approval_option),
            decode_items(_custom_nested_stack, level.custom_nested_stacks),
            level.labels,
            level.runner_nested_template_url,
            level.vpc_nested_template_url,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.approval_option,
            self.custom_nested_stacks,
            self.labels,
            self.runner_nested_template_url,
            self.vpc_nested_template_url,
        ) = values
        self.__class__ = self._model
