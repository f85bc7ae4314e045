# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

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

    _holds_models: ClassVar[frozenset[str]] = frozenset({"build"})

    def _expand(self, level: Any) -> None:
        values = (
            level.app_id,
            _component_build(level.build),
            level.component_id,
            level.component_name,
            level.build_runner_job_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.app_id,
            self.build,
            self.component_id,
            self.component_name,
            self.build_runner_job_id,
        ) = values
        self.__class__ = self._model
