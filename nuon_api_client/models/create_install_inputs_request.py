# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateInstallInputsRequest(Model):
    """A complete new set of input values. Unlike an update it replaces all values and starts no workflow. The server's
    own authors call this way deprecated.

    Attributes:
        inputs: Input values by input name, at least one. All required inputs must be there. May hold secrets.

    Example:
        >>> body = CreateInstallInputsRequest(inputs={"domain": "globex.example.com"})
    """

    inputs: dict[str, str] = field(repr=False)

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (get("inputs"),)
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (self.inputs,) = values
            case _:
                self._fill(values)
