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
class AppConfigDiffResponse(Model):
    """How two versions of an app config differ.

    Attributes:
        changed: The differences as text for people, each line marked `+`, `-` or `~`, without what is the same.
            Empty when nothing differs.
        config_id: The newer version.
        diff: The whole tree, with what is the same.
        old_config_id: The version it was compared with. Absent when there was none.
    """

    changed: str = field(repr=False)
    config_id: str
    diff: ConfigDiff
    summary: ConfigDiffSummary
    old_config_id: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"diff", "summary"})

    def _expand(self, level: Any) -> None:
        values = (
            level.changed,
            level.config_id,
            _config_diff(level.diff),
            _config_diff_summary(level.summary),
            level.old_config_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.changed,
            self.config_id,
            self.diff,
            self.summary,
            self.old_config_id,
        ) = values
        self.__class__ = self._model
