# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ComponentRequest(Model):
    """The name, the dependencies and the labels of a component. An update sets all of them anew.

    Attributes:
        name: Unique in the app; in an update, give the present name to keep it. Lower-case letters, digits, `_`,
            `.` and braces only.
        dependencies: Names or ids of the components of the same app that have to be deployed first. An unknown
            one is 400. In an update it replaces the whole list; leaving it out clears the list.
        labels: Labels, key to value. Since 2026.
        var_name: Name to use in place of the component name in template variables; in an update, leaving it out
            keeps the present one. Lower-case letters, digits, `_`, `.` and braces only.

    Example:
        >>> body = ComponentRequest(name="api", dependencies=["cmp9z8y7x6w5v4u3t2s1r0q9p8"], labels={"tier": "backend"})
    """

    name: str
    dependencies: list[str] | Unset | None = UNSET
    labels: dict[str, str] | Unset = UNSET
    var_name: str | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.name,
            level.dependencies,
            level.labels,
            level.var_name,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.name,
            self.dependencies,
            self.labels,
            self.var_name,
        ) = values
        self.__class__ = self._model
