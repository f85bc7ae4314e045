# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateOrgRequest(Model):
    """An org to create.

    Attributes:
        name: Unique on the control plane.
        use_sandbox_mode: True makes an org in which all cloud work is simulated; it cannot be changed later.

    Example:
        >>> body = CreateOrgRequest(name="acme")
    """

    name: str
    tags: list[str] | Unset = UNSET
    use_sandbox_mode: bool | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.name,
            level.tags,
            level.use_sandbox_mode,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.name,
            self.tags,
            self.use_sandbox_mode,
        ) = values
        self.__class__ = self._model
