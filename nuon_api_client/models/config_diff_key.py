# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .config_diff_op import ConfigDiffOp

_config_diff_op: Callable[[Any], Any] = lazy_decoder(globals(), "ConfigDiffOp", "_config_diff_op")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConfigDiffKey(Model):
    """What became of one field of a config.

    Attributes:
        diff: Both values as text for people.
        after: Value in the newer version. Absent where the server did not note it; see `diff`.
        before: Value in the older version. Absent where the server did not note it; see `diff`.
    """

    diff: str = field(repr=False)
    op: ConfigDiffOp
    after: str | None = field(default=None, repr=False)
    before: str | None = field(default=None, repr=False)

    def _expand(self, level: Any) -> None:
        values = (
            level.diff,
            _config_diff_op(level.op),
            level.after,
            level.before,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.diff,
            self.op,
            self.after,
            self.before,
        ) = values
        self.__class__ = self._model
