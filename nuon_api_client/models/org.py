# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.lazy import Model, lazy_decoder
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .account_role import AccountRole
    from .app import App
    from .composite_status import CompositeStatus
    from .notifications_config import NotificationsConfig
    from .org_status import OrgStatus
    from .policy import Policy
    from .role import Role
    from .runner_group import RunnerGroup
    from .vcs_connection import VCSConnection

_account_role: Callable[[Any], Any] = lazy_decoder(globals(), "AccountRole", "_account_role")
_app: Callable[[Any], Any] = lazy_decoder(globals(), "App", "_app")
_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_notifications_config: Callable[[Any], Any] = lazy_decoder(globals(), "NotificationsConfig", "_notifications_config")
_org_status: Callable[[Any], Any] = lazy_decoder(globals(), "OrgStatus", "_org_status")
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
    updated_at: datetime | None = None
    vcs_connections: list[VCSConnection] | None = None

    def _expand(self, json: Any) -> None:
        get = json.get
        self.id = get("id")
        self.name = get("name")
        v = get("account_roles")
        self.account_roles = [_account_role(item) for item in v] if type(v) is list else v
        self.app_count = get("app_count")
        v = get("apps")
        self.apps = [_app(item) for item in v] if type(v) is list else v
        self.created_at = None if (v := get("created_at")) is None else parse_time(v)
        self.created_by_id = get("created_by_id")
        self.features = get("features")
        self.install_count = get("install_count")
        self.labels = get("labels")
        self.links = get("links")
        self.logo_url = get("logo_url")
        self.notifications_config = None if (v := get("notifications_config")) is None else _notifications_config(v)
        v = get("policies")
        self.policies = [_policy(item) for item in v] if type(v) is list else v
        v = get("roles")
        self.roles = [_role(item) for item in v] if type(v) is list else v
        self.runner_group = None if (v := get("runner_group")) is None else _runner_group(v)
        self.sandbox_mode = get("sandbox_mode", False)
        self.status = None if (v := get("status")) is None else _org_status(v)
        self.status_description = get("status_description")
        self.status_v2 = None if (v := get("status_v2")) is None else _composite_status(v)
        self.tags = get("tags")
        self.updated_at = None if (v := get("updated_at")) is None else parse_time(v)
        v = get("vcs_connections")
        self.vcs_connections = [_vcs_connection(item) for item in v] if type(v) is list else v
