# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudPlatformRegion(Model):
    """A region of a cloud platform.

    Attributes:
        display_name: Name for people, with the area it lies in, for example `US West (Oregon)`.
        name: The same as `value` on AWS; a name with spaces on Azure.
        value: The value to send when creating an install, for example `us-west-2` or `eastus`.
        icon: Name of a flag icon, for example `flag-US`. A few regions have none.
    """

    display_name: str
    name: str
    value: str
    icon: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.display_name,
            level.name,
            level.value,
            level.icon,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.display_name,
            self.name,
            self.value,
            self.icon,
        ) = values
        self.__class__ = self._model
