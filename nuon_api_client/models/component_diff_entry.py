# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ComponentDiffEntry(Model):
    """One component in the diff between two app configs of an install.

    Attributes:
        component_type: Kind of component, for example `helm_chart`.
        new_checksum: Checksum of the component's config after the change. Absent for a removed component.
        old_checksum: Checksum of the component's config before the change. Absent for an added component.
    """

    component_id: str
    component_name: str | None = None
    component_type: str | None = None
    new_checksum: str | None = None
    old_checksum: str | None = None

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("component_id"),
            get("component_name"),
            get("component_type"),
            get("new_checksum"),
            get("old_checksum"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.component_id,
                    self.component_name,
                    self.component_type,
                    self.new_checksum,
                    self.old_checksum,
                ) = values
            case _:
                self._fill(values)
