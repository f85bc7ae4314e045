# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("id"),
            parse_time(get("created_at")),
            parse_time(get("updated_at")),
            None if (v := get("build")) is None else _component_build(v),
            get("build_id"),
            get("created_by_id"),
            get("org_id"),
            [_component_release_step(item) for item in v] if type(v := get("release_steps")) is list else v,
            None if (v := get("status")) is None else _release_status(v),
            get("status_description"),
            get("total_release_steps", 0),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
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
            case _:
                self._fill(values)
