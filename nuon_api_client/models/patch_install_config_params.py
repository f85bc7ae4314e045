# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .install_approval_option import InstallApprovalOption

_install_approval_option: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallApprovalOption", "_install_approval_option"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PatchInstallConfigParams(Model):
    """The part of an install's settings that an update of the install can change. Creates the install config when there
    is none.

    Attributes:
        approval_option: Send a value. An absent one is written as empty, which behaves like `prompt`.
    """

    approval_option: InstallApprovalOption | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (_install_approval_option(level.approval_option),)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.approval_option,) = values
        self.__class__ = self._model
