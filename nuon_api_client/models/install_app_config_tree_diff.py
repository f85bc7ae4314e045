# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("config_id"),
            get("changed"),
            None if (v := get("diff")) is None else _config_diff(v),
            None if (v := get("summary")) is None else _config_diff_summary(v),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.config_id,
                    self.changed,
                    self.diff,
                    self.summary,
                ) = values
            case _:
                self._fill(values)
