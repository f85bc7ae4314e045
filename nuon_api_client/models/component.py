# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .component_build import ComponentBuild
    from .component_status import ComponentStatus
    from .component_type import ComponentType
    from .composite_status import CompositeStatus

_component_build: Callable[[Any], Any] = lazy_decoder(globals(), "ComponentBuild", "_component_build")
_component_status: Callable[[Any], Any] = lazy_decoder(globals(), "ComponentStatus", "_component_status")
_component_type: Callable[[Any], Any] = lazy_decoder(globals(), "ComponentType", "_component_type")
_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Component(Model):
    """One deployable part of an app: a Helm chart, a Terraform module, an image, a manifest. The component itself is
    only a name with a type; what it consists of is in its config versions, builds are made from those, and installs
    deploy the builds.

    Attributes:
        config_versions: Count of the configs loaded for this answer, not the number of versions: in Dec 2025 it
            is 1 when the component has any config and the answer looked at it, else absent.
        dependencies: Ids of the components this one depends on directly. Filled in when one component is read
            and in the list of an app; absent in the org-wide list.
        labels: Labels set on the component, key to value.
        latest_build: Build that was created last. Since 2026, in the answers that load it.
        links: Links to this component: `ui` in the dashboard, `api` in this API. Accounts of Nuon staff get more
            keys.
        resolved_var_name: `var_name`, or the name when there is none. The key under which other configs read the
            outputs of the component.
        status: State of the component record, not of a deploy: `queued` after creation, then `active`. The set
            is open.
        status_description: Sentence for people about the status.
        status_v2: Status with its history. Since 2026.
        type_: Set by the first config. Absent before that.
        var_name: Name used in place of the component name in template variables. Absent when the name itself is
            used.
    """

    id: str
    name: str
    app_id: str | None = None
    config_versions: int = 0
    created_at: datetime | None = None
    created_by_id: str | None = None
    dependencies: list[str] | None = None
    labels: dict[str, str] | None = None
    latest_build: ComponentBuild | None = None
    links: dict[str, Any] | None = None
    org_id: str | None = None
    resolved_var_name: str | None = None
    status: ComponentStatus | None = None
    status_description: str | None = None
    status_v2: CompositeStatus | None = None
    type_: ComponentType | None = None
    updated_at: datetime | None = None
    var_name: str | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"latest_build", "status_v2"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.name,
            level.app_id,
            level.config_versions,
            None if (v := level.created_at) is None else parse_time(v),
            level.created_by_id,
            level.dependencies,
            level.labels,
            None if (v := level.latest_build) is None else _component_build(v),
            level.links,
            level.org_id,
            level.resolved_var_name,
            None if (v := level.status) is None else _component_status(v),
            level.status_description,
            None if (v := level.status_v2) is None else _composite_status(v),
            None if (v := level.type_) is None else _component_type(v),
            None if (v := level.updated_at) is None else parse_time(v),
            level.var_name,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.name,
            self.app_id,
            self.config_versions,
            self.created_at,
            self.created_by_id,
            self.dependencies,
            self.labels,
            self.latest_build,
            self.links,
            self.org_id,
            self.resolved_var_name,
            self.status,
            self.status_description,
            self.status_v2,
            self.type_,
            self.updated_at,
            self.var_name,
        ) = values
        self.__class__ = self._model
