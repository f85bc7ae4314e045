# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ComponentHealthProbe(Model):
    """A check that the runner makes, from inside the install, to see that a component works. A failing probe makes the
    component unhealthy.

    Attributes:
        command: Program and arguments of an `exec` probe. Run without a shell; exit code 0 is healthy.
        name: Name to show. Without one the URL or the program is shown.
        type_: `http` (GET, 2xx and 3xx are healthy), `tcp` (opens a connection) or `exec`.
        url: Target of an `http` probe (a full URL) or a `tcp` probe (host and port, or a URL). May hold template
            variables.
    """

    command: list[str] | None = None
    name: str | None = None
    type_: str | None = None
    url: str | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    def _expand(self, level: Any) -> None:
        values = (
            level.command,
            level.name,
            level.type_,
            level.url,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.command,
            self.name,
            self.type_,
            self.url,
        ) = values
        self.__class__ = self._model
