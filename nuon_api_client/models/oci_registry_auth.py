# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class OCIRegistryAuth(Model):
    """User name and password for an image registry."""

    password: str = field(repr=False)
    username: str

    _renamed: ClassVar[Mapping[str, str]] = {
        "password": "Password",
        "username": "Username",
    }
    _published: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "Password": ("password",),
        "Username": ("username",),
    }

    def _expand(self, level: Any) -> None:
        values = (
            level.password,
            level.username,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.password,
            self.username,
        ) = values
        self.__class__ = self._model
