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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("build_args"),
            get("context"),
            get("dockerfile"),
            get("target"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.build_args,
                    self.context,
                    self.dockerfile,
                    self.target,
                ) = values
            case _:
                self._fill(values)
