# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .install_approval_option import InstallApprovalOption

_install_approval_option: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallApprovalOption", "_install_approval_option"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdateWorkflowRequest(Model):
    """Changes to a workflow; there is only one.

    Attributes:
        approval_option: `approve-all` approves every plan of this workflow from now on; `prompt` asks for each.

    Example:
        >>> body = UpdateWorkflowRequest(approval_option=InstallApprovalOption("approve-all"))
    """

    approval_option: InstallApprovalOption

    def _expand(self, level: Any) -> None:
        values = (_install_approval_option(level.approval_option),)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.approval_option,) = values
        self.__class__ = self._model
