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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("input_config_id"),
            get("keys"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.input_config_id,
                    self.keys,
                ) = values
            case _:
                self._fill(values)
