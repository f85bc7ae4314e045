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

    def _expand(self, level: Any) -> None:
        values = (level.inputs,)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.inputs,) = values
        self.__class__ = self._model
