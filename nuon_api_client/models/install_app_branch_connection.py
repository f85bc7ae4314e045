# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .app_branch import AppBranch

_app_branch: Callable[[Any], Any] = lazy_decoder(globals(), "AppBranch", "_app_branch")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallAppBranchConnection(Model):
    """That an install follows, or followed, an app branch and takes its configs from there. Since 2026.

    Attributes:
        activated_at: When the install began to follow the branch.
        active: Whether the install follows the branch now.
        deactivated_at: Absent while the connection is active.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    activated_at: datetime | None = None
    active: bool = False
    app_branch: AppBranch | None = None
    app_branch_id: str | None = None
    created_by_id: str | None = None
    deactivated_at: datetime | None = None
    install_id: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"app_branch"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            None if (v := level.activated_at) is None else parse_time(v),
            level.active,
            None if (v := level.app_branch) is None else _app_branch(v),
            level.app_branch_id,
            level.created_by_id,
            None if (v := level.deactivated_at) is None else parse_time(v),
            level.install_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.activated_at,
            self.active,
            self.app_branch,
            self.app_branch_id,
            self.created_by_id,
            self.deactivated_at,
            self.install_id,
        ) = values
        self.__class__ = self._model
