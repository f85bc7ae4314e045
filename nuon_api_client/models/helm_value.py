# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class HelmValue(Model):
    """A value for a Helm chart.

    Attributes:
        name: Path of the value in the chart.
        type_: Kind of the value. Usually empty.
        value: The value, with references filled in.
    """

    name: str
    type_: str
    value: str = field(repr=False)

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    def _expand(self, level: Any) -> None:
        values = (
            level.name,
            level.type_,
            level.value,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.name,
            self.type_,
            self.value,
        ) = values
        self.__class__ = self._model
