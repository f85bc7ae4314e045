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
class CreateInstallConfigRequest(Model):
    """The settings of an install: how approvals are handled and, in newer servers, which stack templates it uses
    instead of the app's. An install has at most one config; a second one is refused as a duplicate.

    Attributes:
        approval_option: How the install's workflows deal with approval steps. Send a value: an absent one is
            stored empty, which behaves like `prompt`.
        custom_nested_stacks: Further nested stacks for this install. Each needs a name, unique in the list, and
            a template_url.
        labels: Label keys and values kept on the install config.
        runner_nested_template_url: Template of the nested stack that makes the runner, for this install only.
            Overrides the one of the app's stack config. A malformed URL is refused; an empty string means no
            override.
        vpc_nested_template_url: Template of the nested stack that makes the network, for this install only.
            Overrides the one of the app's stack config. A malformed URL is refused; an empty string means no
            override.

    Example:
        >>> body = CreateInstallConfigRequest(approval_option=InstallApprovalOption("prompt"))
    """

    approval_option: InstallApprovalOption | Unset = UNSET
    custom_nested_stacks: list[CustomNestedStack] | Unset = UNSET
    labels: dict[str, str] | Unset = UNSET
    runner_nested_template_url: str | Unset = UNSET
    vpc_nested_template_url: str | Unset = UNSET

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
