# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NullBool(Model):
    """A true or false that may be unset. Look at Valid first.

    Attributes:
        bool_: The value. Meaningless when Valid is false.
        valid: False when there is no value.
    """

    bool_: bool | None = None
    valid: bool | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "bool_": "Bool",
        "valid": "Valid",
    }
    _published: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "Bool": ("bool",),
        "Valid": ("valid",),
    }

    def _expand(self, level: Any) -> None:
        values = (
            level.bool_,
            level.valid,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.bool_,
            self.valid,
        ) = values
        self.__class__ = self._model
