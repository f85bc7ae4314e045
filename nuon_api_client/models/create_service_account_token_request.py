# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateServiceAccountTokenRequest(Model):
    """A token of a service account to create.

    Attributes:
        duration: How long the token works, as a Go duration such as `720h`. One year (`8760h`) when absent.
        invalidate: Revoke all other tokens of the account first.

    Example:
        >>> body = CreateServiceAccountTokenRequest(duration="720h")
    """

    duration: str | Unset = UNSET
    invalidate: bool | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.duration,
            level.invalidate,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.duration,
            self.invalidate,
        ) = values
        self.__class__ = self._model
