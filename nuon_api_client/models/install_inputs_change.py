# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallInputsChange(Model):
    """New inputs of an install.

    Attributes:
        input_config_id: Input config of the app that the inputs are for.
        keys: Names of all inputs of the new version, by the alphabet, not only of those that changed.
    """

    input_config_id: str | None = None
    keys: list[str] | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.input_config_id,
            level.keys,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.input_config_id,
            self.keys,
        ) = values
        self.__class__ = self._model
