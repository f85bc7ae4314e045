# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppBundleFinding(Model):
    """One thing that keeps an app config from being packed, or that should be looked at.

    Attributes:
        code: Kind of the finding, such as `component.docker_build_unsupported`. The set is open.
        member: Part of the app config, such as `component:api`.
        message: The finding in words.
    """

    code: str | None = None
    member: str | None = None
    message: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.code,
            level.member,
            level.message,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.code,
            self.member,
            self.message,
        ) = values
        self.__class__ = self._model
