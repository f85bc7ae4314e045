# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class JobComponentConfig(Model):
    """Settings of a component that runs a container as a job.

    Attributes:
        args: Arguments of the command.
        cmd: Command to run.
        component_config_connection_id: Config version that this block belongs to.
        env_vars: Environment of the container.
        image_url: Image without its tag.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    args: list[str] | None = None
    cmd: list[str] | None = None
    component_config_connection_id: str | None = None
    created_by_id: str | None = None
    env_vars: dict[str, str] | None = field(default=None, repr=False)
    image_url: str | None = None
    org_id: str | None = None
    tag: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.args,
            level.cmd,
            level.component_config_connection_id,
            level.created_by_id,
            level.env_vars,
            level.image_url,
            level.org_id,
            level.tag,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.args,
            self.cmd,
            self.component_config_connection_id,
            self.created_by_id,
            self.env_vars,
            self.image_url,
            self.org_id,
            self.tag,
        ) = values
        self.__class__ = self._model
