# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .install_creation_approval_response_type import InstallCreationApprovalResponseType

_install_creation_approval_response_type: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallCreationApprovalResponseType", "_install_creation_approval_response_type"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RespondInstallCreationApprovalRequest(Model):
    """The answer to an approval to create installs.


    Example:
        >>> body = RespondInstallCreationApprovalRequest(response_type=InstallCreationApprovalResponseType("approve"))
    """

    response_type: InstallCreationApprovalResponseType

    def _expand(self, level: Any) -> None:
        values = (_install_creation_approval_response_type(level.response_type),)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.response_type,) = values
        self.__class__ = self._model
