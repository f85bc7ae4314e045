# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VCSConnectionAccount(Model):
    """The GitHub account that the Nuon app is installed in.

    Attributes:
        id: Number of the account in GitHub.
        login: Name of the account in GitHub.
        type_: `Organization` or `User`, as GitHub says.
    """

    id: int
    login: str
    type_: str

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.login,
            level.type_,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.login,
            self.type_,
        ) = values
        self.__class__ = self._model
