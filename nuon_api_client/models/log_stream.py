# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LogStream(Model):
    """The log lines of one piece of work, such as a build, a deploy or a run.

    Attributes:
        attrs: Tags put on every line.
        open_: True while lines may still come.
        owner_id: The work the lines are about.
        owner_type: Kind of the work, a table name such as `component_builds` or `install_deploys`.
        runner_api_url: Where a runner writes lines. Absent in answers to clients.
        write_token: Token to write lines with. Absent in answers to clients.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    attrs: dict[str, str] | None = None
    created_by_id: str | None = None
    open_: bool = False
    org_id: str | None = None
    owner_id: str | None = None
    owner_type: str | None = None
    runner_api_url: str | None = None
    write_token: str | None = field(default=None, repr=False)

    _renamed: ClassVar[Mapping[str, str]] = {
        "open_": "open",
    }

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.attrs,
            level.created_by_id,
            level.open_,
            level.org_id,
            level.owner_id,
            level.owner_type,
            level.runner_api_url,
            level.write_token,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.attrs,
            self.created_by_id,
            self.open_,
            self.org_id,
            self.owner_id,
            self.owner_type,
            self.runner_api_url,
            self.write_token,
        ) = values
        self.__class__ = self._model
