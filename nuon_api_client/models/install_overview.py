# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .install_branch_tracking import InstallBranchTracking
    from .install_config_drift import InstallConfigDrift

_install_branch_tracking: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallBranchTracking", "_install_branch_tracking"
)
_install_config_drift: Callable[[Any], Any] = lazy_decoder(globals(), "InstallConfigDrift", "_install_config_drift")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallOverview(Model):
    """Where an install stands, compared with its app branch and its app config."""

    branch_tracking: InstallBranchTracking
    config_drift: InstallConfigDrift

    _holds_models: ClassVar[frozenset[str]] = frozenset({"branch_tracking", "config_drift"})

    def _expand(self, level: Any) -> None:
        values = (
            _install_branch_tracking(level.branch_tracking),
            _install_config_drift(level.config_drift),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.branch_tracking,
            self.config_drift,
        ) = values
        self.__class__ = self._model
