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
    from .component_release_step_status import ComponentReleaseStepStatus
    from .install_deploy import InstallDeploy

_component_release_step_status: Callable[[Any], Any] = lazy_decoder(
    globals(), "ComponentReleaseStepStatus", "_component_release_step_status"
)
_install_deploy: Callable[[Any], Any] = lazy_decoder(globals(), "InstallDeploy", "_install_deploy")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ComponentReleaseStep(Model):
    """One batch of installs within a release. Steps run one after the other.

    Attributes:
        component_release_id: The release it belongs to.
        delay: How long the step waits before it starts, as a Go duration string (`1m0s`).
        install_deploys: The deploys made so far, one for each install.
        requested_install_ids: The installs that the step was made for.
        status_description: The status in words.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    component_release_id: str | None = None
    created_by_id: str | None = None
    delay: str | None = None
    install_deploys: list[InstallDeploy] | None = None
    org_id: str | None = None
    requested_install_ids: list[str] | None = None
    status: ComponentReleaseStepStatus | None = None
    status_description: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"install_deploys"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.component_release_id,
            level.created_by_id,
            level.delay,
            None if (v := level.install_deploys) is None else decode_items(_install_deploy, v),
            level.org_id,
            level.requested_install_ids,
            None if (v := level.status) is None else _component_release_step_status(v),
            level.status_description,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.component_release_id,
            self.created_by_id,
            self.delay,
            self.install_deploys,
            self.org_id,
            self.requested_install_ids,
            self.status,
            self.status_description,
        ) = values
        self.__class__ = self._model
