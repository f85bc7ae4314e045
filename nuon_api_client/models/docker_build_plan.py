# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DockerBuildPlan(Model):
    """A Dockerfile to build.

    Attributes:
        build_args: Build arguments. Null when there are none.
        context: Directory the build works in.
        dockerfile: Path of the Dockerfile.
        target: Stage to build. Empty means the last one.
    """

    build_args: dict[str, str] | None
    context: str
    dockerfile: str
    target: str

    def _expand(self, level: Any) -> None:
        values = (
            level.build_args,
            level.context,
            level.dockerfile,
            level.target,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.build_args,
            self.context,
            self.dockerfile,
            self.target,
        ) = values
        self.__class__ = self._model
