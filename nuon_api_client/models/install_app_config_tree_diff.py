# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .config_diff import ConfigDiff
    from .config_diff_summary import ConfigDiffSummary

_config_diff: Callable[[Any], Any] = lazy_decoder(globals(), "ConfigDiff", "_config_diff")
_config_diff_summary: Callable[[Any], Any] = lazy_decoder(globals(), "ConfigDiffSummary", "_config_diff_summary")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallAppConfigTreeDiff(Model):
    """What moving to an app config would change in an install.

    Attributes:
        config_id: The app config that the install was compared with.
        changed: The changes as text.
        diff: The changes as a tree.
        summary: How many changes there are.
    """

    config_id: str
    changed: str | None = field(default=None, repr=False)
    diff: ConfigDiff | None = None
    summary: ConfigDiffSummary | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"diff", "summary"})

    def _expand(self, level: Any) -> None:
        values = (
            level.config_id,
            level.changed,
            None if (v := level.diff) is None else _config_diff(v),
            None if (v := level.summary) is None else _config_diff_summary(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.config_id,
            self.changed,
            self.diff,
            self.summary,
        ) = values
        self.__class__ = self._model
