# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class HealthProbeRequest(Model):
    """A check that the runner makes, from inside the install, to see that a component works.

    Attributes:
        type_: `http`, `tcp` or `exec`. Others are refused, as is leaving it out.
        command: Program and arguments of an `exec` probe, needed for that type. Run without a shell; exit code 0
            is healthy.
        interval: Accepted, but it does not come back with the config.
        name: Name to show. Without one the URL or the program is shown.
        url: Target of an `http` probe (a full URL) or a `tcp` probe (host and port, or a URL), needed for those
            types. May hold template variables.
    """

    type_: str
    command: list[str] | Unset = UNSET
    interval: str | Unset = UNSET
    name: str | Unset = UNSET
    url: str | Unset = UNSET

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    def _expand(self, level: Any) -> None:
        values = (
            level.type_,
            level.command,
            level.interval,
            level.name,
            level.url,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.type_,
            self.command,
            self.interval,
            self.name,
            self.url,
        ) = values
        self.__class__ = self._model
