# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class CreateAppSecretRequest(Model):
    """A secret to store for an app.

    Attributes:
        name: Lower-case letters, digits, `_` and `-`. A secret of that name is overwritten.

    Example:
        >>> body = CreateAppSecretRequest(name="licence", value="s3cr3t")
    """

    name: str = field(validator=min_len(1))
    value: str = field(validator=min_len(1), repr=False)

    def _expand(self, level: Any) -> None:
        values = (
            level.name,
            level.value,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.name,
            self.value,
        ) = values
        self.__class__ = self._model
