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
    from .account_role import AccountRole
    from .app import App
    from .composite_status import CompositeStatus
    from .notifications_config import NotificationsConfig
    from .org_status import OrgStatus
    from .org_telemetry_settings import OrgTelemetrySettings
    from .policy import Policy
    from .role import Role
    from .runner_group import RunnerGroup
    from .vcs_connection import VCSConnection

_account_role: Callable[[Any], Any] = lazy_decoder(globals(), "AccountRole", "_account_role")
_app: Callable[[Any], Any] = lazy_decoder(globals(), "App", "_app")
_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_notifications_config: Callable[[Any], Any] = lazy_decoder(globals(), "NotificationsConfig", "_notifications_config")
_org_status: Callable[[Any], Any] = lazy_decoder(globals(), "OrgStatus", "_org_status")
_org_telemetry_settings: Callable[[Any], Any] = lazy_decoder(
    globals(), "OrgTelemetrySettings", "_org_telemetry_settings"
)
_policy: Callable[[Any], Any] = lazy_decoder(globals(), "Policy", "_policy")
_role: Callable[[Any], Any] = lazy_decoder(globals(), "Role", "_role")
_runner_group: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerGroup", "_runner_group")
_vcs_connection: Callable[[Any], Any] = lazy_decoder(globals(), "VCSConnection", "_vcs_connection")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Org(Model):
    """An org, the tenant everything else belongs to. A sandbox org simulates all cloud work.

    Attributes:
        account_roles: Who may do what in the org. Absent where the server did not load them, as in every public
            answer known.
        app_count: Number of apps. Absent when zero or not counted.
        apps: Absent where the server did not load them.
        features: Every feature flag the server knows, and whether it is on.
        install_count: Number of installs. Absent when zero or not counted.
        labels: Labels as name and value.
        links: Addresses of related pages, such as `ui` and `api`. They are built from the app address scheme and
            need not resolve for an org.
        notifications_config: Absent where the server did not load it.
        policies: Absent where the server did not load them.
        roles: Absent where the server did not load them.
        runner_group: Filled when getting the current org, absent in lists.
        sandbox_mode: True when all cloud work of the org is simulated.
        status: Progress of provisioning. Starts as `queued`; ready at `active`.
        status_description: Why the status is what it is, for people.
        status_v2: The status with its history.
        telemetry: Absent where the server does not know it. Newer than API 0.19.1147.
        vcs_connections: Filled when getting the current org, absent in lists.
    """

    id: str
    name: str
    account_roles: list[AccountRole] | None = None
    app_count: int | None = None
    apps: list[App] | None = None
    created_at: datetime | None = None
    created_by_id: str | None = None
    features: dict[str, bool] | None = None
    install_count: int | None = None
    labels: dict[str, str] | None = None
    links: dict[str, Any] | None = None
    logo_url: str | None = None
    notifications_config: NotificationsConfig | None = None
    policies: list[Policy] | None = None
    roles: list[Role] | None = None
    runner_group: RunnerGroup | None = None
    sandbox_mode: bool = False
    status: OrgStatus | None = None
    status_description: str | None = None
    status_v2: CompositeStatus | None = None
    tags: list[str] | None = None
    telemetry: OrgTelemetrySettings | None = None
    updated_at: datetime | None = None
    vcs_connections: list[VCSConnection] | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {
            "account_roles",
            "apps",
            "notifications_config",
            "policies",
            "roles",
            "runner_group",
            "status_v2",
            "telemetry",
            "vcs_connections",
        }
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.name,
            None if (v := level.account_roles) is None else decode_items(_account_role, v),
            level.app_count,
            None if (v := level.apps) is None else decode_items(_app, v),
            None if (v := level.created_at) is None else parse_time(v),
            level.created_by_id,
            level.features,
            level.install_count,
            level.labels,
            level.links,
            level.logo_url,
            None if (v := level.notifications_config) is None else _notifications_config(v),
            None if (v := level.policies) is None else decode_items(_policy, v),
            None if (v := level.roles) is None else decode_items(_role, v),
            None if (v := level.runner_group) is None else _runner_group(v),
            level.sandbox_mode,
            None if (v := level.status) is None else _org_status(v),
            level.status_description,
            None if (v := level.status_v2) is None else _composite_status(v),
            level.tags,
            None if (v := level.telemetry) is None else _org_telemetry_settings(v),
            None if (v := level.updated_at) is None else parse_time(v),
            None if (v := level.vcs_connections) is None else decode_items(_vcs_connection, v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.name,
            self.account_roles,
            self.app_count,
            self.apps,
            self.created_at,
            self.created_by_id,
            self.features,
            self.install_count,
            self.labels,
            self.links,
            self.logo_url,
            self.notifications_config,
            self.policies,
            self.roles,
            self.runner_group,
            self.sandbox_mode,
            self.status,
            self.status_description,
            self.status_v2,
            self.tags,
            self.telemetry,
            self.updated_at,
            self.vcs_connections,
        ) = values
        self.__class__ = self._model
