# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .app_branch_run import AppBranchRun
    from .install_update import InstallUpdate

_app_branch_run: Callable[[Any], Any] = lazy_decoder(globals(), "AppBranchRun", "_app_branch_run")
_install_update: Callable[[Any], Any] = lazy_decoder(globals(), "InstallUpdate", "_install_update")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallUpdatePage(Model):
    """One page of changes of the configuration of an install.

    Attributes:
        has_more: Whether there are rows after these.
        limit: How many rows a page has, after the server corrected what was asked for.
        page: The page, counted from 0.
        updates: Newest first.
        current_app_branch_run: The last branch run whose rollout to the install succeeded. Absent when there is
            none.
    """

    has_more: bool
    limit: int
    page: int
    updates: list[InstallUpdate]
    current_app_branch_run: AppBranchRun | None = None

    @property
    def items(self) -> list[InstallUpdate]:
        """Return the `updates` of this page, under the name by which `paginate` knows them."""
        return self.updates

    _holds_models: ClassVar[frozenset[str]] = frozenset({"updates", "current_app_branch_run"})

    def _expand(self, level: Any) -> None:
        values = (
            level.has_more,
            level.limit,
            level.page,
            decode_items(_install_update, level.updates),
            None if (v := level.current_app_branch_run) is None else _app_branch_run(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.has_more,
            self.limit,
            self.page,
            self.updates,
            self.current_app_branch_run,
        ) = values
        self.__class__ = self._model
