# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .label_selector import LabelSelector

_label_selector: Callable[[Any], Any] = lazy_decoder(globals(), "LabelSelector", "_label_selector")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class InstallGroupRequest(Model):
    """A wave of a branch's roll-out. Exactly one of `all_installs`, `install_ids` and `label_selector` must choose its
    installs.

    Attributes:
        name: Name to recognize the group by.
        all_installs: Choose every install of the app that no other branch has. Since API 0.19.1147.
        install_ids: Installs to choose. Each must be free or on this branch already.
        label_selector: Choose installs by label, anew at each roll-out. `match_labels` must not be empty.
        order: Place of the group among the groups, 0 or more and unique. Absent means 0.
        use_for_previews: Whether preview runs, which only plan, use this group.
    """

    name: str = field(validator=min_len(1))
    all_installs: bool | Unset = UNSET
    install_ids: list[str] | Unset = UNSET
    label_selector: LabelSelector | Unset = UNSET
    order: int | Unset = UNSET
    use_for_previews: bool | Unset = UNSET

    _holds_models: ClassVar[frozenset[str]] = frozenset({"label_selector"})

    def _expand(self, level: Any) -> None:
        values = (
            level.name,
            level.all_installs,
            level.install_ids,
            _label_selector(level.label_selector),
            level.order,
            level.use_for_previews,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.name,
            self.all_installs,
            self.install_ids,
            self.label_selector,
            self.order,
            self.use_for_previews,
        ) = values
        self.__class__ = self._model
