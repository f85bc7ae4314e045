# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .component_diff_entry import ComponentDiffEntry

_component_diff_entry: Callable[[Any], Any] = lazy_decoder(globals(), "ComponentDiffEntry", "_component_diff_entry")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallConfigDiff(Model):
    """What changes for an install between two app configs. Since 2026.

    Attributes:
        sandbox_build_changed: Whether another build of the sandbox is used. Newer than API 0.19.1147.
        sandbox_build_new_id: Build of the sandbox after the change. Newer than API 0.19.1147.
        sandbox_build_old_id: Build of the sandbox before the change. Newer than API 0.19.1147.
        sandbox_new_id: Sandbox config after the change.
        sandbox_old_id: Sandbox config before the change.
        stack_new_id: Stack config after the change.
        stack_old_id: Stack config before the change.
    """

    added: list[ComponentDiffEntry] | None
    changed: list[ComponentDiffEntry] | None
    removed: list[ComponentDiffEntry] | None
    sandbox_changed: bool
    stack_changed: bool
    unchanged: list[ComponentDiffEntry] | None
    sandbox_build_changed: bool = False
    sandbox_build_new_id: str | None = None
    sandbox_build_old_id: str | None = None
    sandbox_new_id: str | None = None
    sandbox_old_id: str | None = None
    stack_new_id: str | None = None
    stack_old_id: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"added", "changed", "removed", "unchanged"})

    def _expand(self, level: Any) -> None:
        values = (
            decode_items(_component_diff_entry, level.added),
            decode_items(_component_diff_entry, level.changed),
            decode_items(_component_diff_entry, level.removed),
            level.sandbox_changed,
            level.stack_changed,
            decode_items(_component_diff_entry, level.unchanged),
            level.sandbox_build_changed,
            level.sandbox_build_new_id,
            level.sandbox_build_old_id,
            level.sandbox_new_id,
            level.sandbox_old_id,
            level.stack_new_id,
            level.stack_old_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.added,
            self.changed,
            self.removed,
            self.sandbox_changed,
            self.stack_changed,
            self.unchanged,
            self.sandbox_build_changed,
            self.sandbox_build_new_id,
            self.sandbox_build_old_id,
            self.sandbox_new_id,
            self.sandbox_old_id,
            self.stack_new_id,
            self.stack_old_id,
        ) = values
        self.__class__ = self._model
