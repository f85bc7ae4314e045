# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .component_build import ComponentBuild
    from .component_release_step import ComponentReleaseStep
    from .release_status import ReleaseStatus

_component_build: Callable[[Any], Any] = lazy_decoder(globals(), "ComponentBuild", "_component_build")
_component_release_step: Callable[[Any], Any] = lazy_decoder(
    globals(), "ComponentReleaseStep", "_component_release_step"
)
_release_status: Callable[[Any], Any] = lazy_decoder(globals(), "ReleaseStatus", "_release_status")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ComponentRelease(Model):
    """A roll-out of one build to many installs, in steps. Gone from control planes since API 0.19.852 (March 2026).

    Attributes:
        build: Only on the single release.
        build_id: The component build that is rolled out.
        release_steps: On the single release and on the one just created; absent in lists.
        status: `queued`, `provisioning`, `executing_release_steps`, then `active` or `error`. It can stay in
            progress for ever.
        status_description: The status in words.
        total_release_steps: Number of steps. Set on the single release only; absent elsewhere.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    build: ComponentBuild | None = None
    build_id: str | None = None
    created_by_id: str | None = None
    org_id: str | None = None
    release_steps: list[ComponentReleaseStep] | None = None
    status: ReleaseStatus | None = None
    status_description: str | None = None
    total_release_steps: int = 0

    _holds_models: ClassVar[frozenset[str]] = frozenset({"build", "release_steps"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            None if (v := level.build) is None else _component_build(v),
            level.build_id,
            level.created_by_id,
            level.org_id,
            None if (v := level.release_steps) is None else decode_items(_component_release_step, v),
            None if (v := level.status) is None else _release_status(v),
            level.status_description,
            level.total_release_steps,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.build,
            self.build_id,
            self.created_by_id,
            self.org_id,
            self.release_steps,
            self.status,
            self.status_description,
            self.total_release_steps,
        ) = values
        self.__class__ = self._model
