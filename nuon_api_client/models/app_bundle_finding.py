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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("code"),
            get("member"),
            get("message"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.code,
                    self.member,
                    self.message,
                ) = values
            case _:
                self._fill(values)
