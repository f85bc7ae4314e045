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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("Password", get("password")),
            get("Username", get("username")),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.password,
                    self.username,
                ) = values
            case _:
                self._fill(values)
