# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            [_component_diff_entry(item) for item in v] if type(v := get("added")) is list else v,
            [_component_diff_entry(item) for item in v] if type(v := get("changed")) is list else v,
            [_component_diff_entry(item) for item in v] if type(v := get("removed")) is list else v,
            get("sandbox_changed"),
            get("stack_changed"),
            [_component_diff_entry(item) for item in v] if type(v := get("unchanged")) is list else v,
            get("sandbox_build_changed", False),
            get("sandbox_build_new_id"),
            get("sandbox_build_old_id"),
            get("sandbox_new_id"),
            get("sandbox_old_id"),
            get("stack_new_id"),
            get("stack_old_id"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
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
            case _:
                self._fill(values)
