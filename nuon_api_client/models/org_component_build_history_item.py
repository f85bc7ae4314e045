# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .component_build import ComponentBuild

_component_build: Callable[[Any], Any] = lazy_decoder(globals(), "ComponentBuild", "_component_build")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class OrgComponentBuildHistoryItem(Model):
    """One build in the build history of the org, with the component it belongs to.

    Attributes:
        build_runner_job_id: Runner job that does the build. Null before one exists.
    """

    app_id: str
    build: ComponentBuild
    component_id: str
    component_name: str
    build_runner_job_id: str | None = None

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("app_id"),
            _component_build(get("build")),
            get("component_id"),
            get("component_name"),
            get("build_runner_job_id"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.app_id,
                    self.build,
                    self.component_id,
                    self.component_name,
                    self.build_runner_job_id,
                ) = values
            case _:
                self._fill(values)
