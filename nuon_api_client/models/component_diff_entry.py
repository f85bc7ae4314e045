# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ComponentDiffEntry(Model):
    """One component in the diff between two app configs of an install.

    Attributes:
        build_changed: Whether another build is deployed. Newer than API 0.19.1147.
        component_type: Kind of component, for example `helm_chart`.
        new_build_id: Build after the change. Absent for a removed component. Newer than API 0.19.1147.
        new_checksum: Checksum of the component's config after the change. Absent for a removed component.
        old_build_id: Build before the change. Absent for an added component. Newer than API 0.19.1147.
        old_checksum: Checksum of the component's config before the change. Absent for an added component.
    """

    component_id: str
    build_changed: bool = False
    component_name: str | None = None
    component_type: str | None = None
    new_build_id: str | None = None
    new_checksum: str | None = None
    old_build_id: str | None = None
    old_checksum: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.component_id,
            level.build_changed,
            level.component_name,
            level.component_type,
            level.new_build_id,
            level.new_checksum,
            level.old_build_id,
            level.old_checksum,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.component_id,
            self.build_changed,
            self.component_name,
            self.component_type,
            self.new_build_id,
            self.new_checksum,
            self.old_build_id,
            self.old_checksum,
        ) = values
        self.__class__ = self._model
