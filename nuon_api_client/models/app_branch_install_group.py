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
    from .label_selector import LabelSelector

_label_selector: Callable[[Any], Any] = lazy_decoder(globals(), "LabelSelector", "_label_selector")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppBranchInstallGroup(Model):
    """A wave of a branch's roll-out, named or picked by labels. Groups are worked on one after the other. An empty
    object when it was not loaded into the run that holds it.

    Attributes:
        all_installs: True when the group takes every install of the app that no other branch owns. Since API
            0.19.1147.
        install_ids: The installs of the group. Empty or absent when `label_selector` picks them.
        label_selector: Picks the installs by label anew at each roll-out. Used instead of `install_ids`.
        max_parallel: How many installs of the group are worked on at the same time.
        order: Place of the group among the groups of its config, unique there. Absent means 0.
        use_for_previews: Whether preview runs, which only plan, use this group.
    """

    id: str | None = None
    all_installs: bool = False
    app_branch_config_id: str | None = None
    created_at: datetime | None = None
    created_by_id: str | None = None
    install_ids: list[str] | None = None
    label_selector: LabelSelector | None = None
    max_parallel: int | None = None
    name: str | None = None
    order: int = 0
    org_id: str | None = None
    updated_at: datetime | None = None
    use_for_previews: bool = False

    _holds_models: ClassVar[frozenset[str]] = frozenset({"label_selector"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.all_installs,
            level.app_branch_config_id,
            None if (v := level.created_at) is None else parse_time(v),
            level.created_by_id,
            level.install_ids,
            None if (v := level.label_selector) is None else _label_selector(v),
            level.max_parallel,
            level.name,
            level.order,
            level.org_id,
            None if (v := level.updated_at) is None else parse_time(v),
            level.use_for_previews,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.all_installs,
            self.app_branch_config_id,
            self.created_at,
            self.created_by_id,
            self.install_ids,
            self.label_selector,
            self.max_parallel,
            self.name,
            self.order,
            self.org_id,
            self.updated_at,
            self.use_for_previews,
        ) = values
        self.__class__ = self._model
