# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .config_diff_key import ConfigDiffKey

_config_diff: Callable[[Any], Any] = lazy_decoder(globals(), "ConfigDiff", "_config_diff")
_config_diff_key: Callable[[Any], Any] = lazy_decoder(globals(), "ConfigDiffKey", "_config_diff_key")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConfigDiff(Model):
    """A node in the tree of differences: a section with `children`, or a single field with `diff`.

    Attributes:
        key: Name of the section or the field.
        children: What the section consists of. Absent for a single field.
        diff: What became of the field. Absent for a section.
    """

    key: str
    children: list[ConfigDiff] | None = None
    diff: ConfigDiffKey | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"children", "diff"})

    def _expand(self, level: Any) -> None:
        values = (
            level.key,
            None if (v := level.children) is None else decode_items(_config_diff, v),
            None if (v := level.diff) is None else _config_diff_key(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.key,
            self.children,
            self.diff,
        ) = values
        self.__class__ = self._model
