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
    from .app_config import AppConfig
    from .app_input_config import AppInputConfig
    from .app_permissions_config import AppPermissionsConfig
    from .app_runner_config import AppRunnerConfig
    from .app_runner_type import AppRunnerType
    from .app_sandbox_config import AppSandboxConfig
    from .app_status import AppStatus
    from .cloud_platform import CloudPlatform
    from .composite_status import CompositeStatus
    from .notifications_config import NotificationsConfig

_app_config: Callable[[Any], Any] = lazy_decoder(globals(), "AppConfig", "_app_config")
_app_input_config: Callable[[Any], Any] = lazy_decoder(globals(), "AppInputConfig", "_app_input_config")
_app_permissions_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppPermissionsConfig", "_app_permissions_config"
)
_app_runner_config: Callable[[Any], Any] = lazy_decoder(globals(), "AppRunnerConfig", "_app_runner_config")
_app_runner_type: Callable[[Any], Any] = lazy_decoder(globals(), "AppRunnerType", "_app_runner_type")
_app_sandbox_config: Callable[[Any], Any] = lazy_decoder(globals(), "AppSandboxConfig", "_app_sandbox_config")
_app_status: Callable[[Any], Any] = lazy_decoder(globals(), "AppStatus", "_app_status")
_cloud_platform: Callable[[Any], Any] = lazy_decoder(globals(), "CloudPlatform", "_cloud_platform")
_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_notifications_config: Callable[[Any], Any] = lazy_decoder(globals(), "NotificationsConfig", "_notifications_config")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class App(Model):
    """A product that can be installed into customers' cloud accounts. It owns components, actions, and versions of its
    config; an install is one copy of it for one customer.

    Attributes:
        app_configs: Newest config versions, without their parts: three when one app is read, the latest one in a
            list. null when they were not loaded.
        cloud_platform: Derived from the newest runner config; `unknown` while there is none. Absent in the
            answers of create and update.
        config_count: How many config versions the app has. Absent where it was not counted.
        config_directory: Directory of the app's configuration within `config_repo`.
        config_repo: Repository that holds the app's configuration.
        default_labels: Labels that every install of the app gets. Only a config sync changes them; the label
            operations of an install refuse these keys.
        input_config: Newest input config. Absent in lists and when there is none.
        label_colors: How each label is shown, by label key.
        links: Addresses of the app, by kind, such as `ui` and `api`.
        name: Unique in the org; lower-case letters, digits, `_` and `-`. Many operations take it in place of the
            id.
        notifications_config: Absent in lists and where it was not loaded.
        queue_id: The queue that works on the app's signals.
        runner_config: Newest runner config. Absent when there is none or it was not loaded.
        runner_type: Derived from the newest runner config; `unknown` while there is none.
        sandbox_config: Newest sandbox config. Absent when there is none or it was not loaded.
        status: Set by the server: `queued`, `provisioning`, then `active` or `error`; `delete_queued` and
            `deprovisioning` on the way out. The set is open.
        status_description: Explains `status` in words.
        status_v2: The status with its history and metadata.
    """

    id: str
    app_configs: list[AppConfig] | None = None
    cloud_platform: CloudPlatform | None = None
    config_count: int | None = None
    config_directory: str | None = None
    config_repo: str | None = None
    created_at: datetime | None = None
    created_by_id: str | None = None
    default_labels: dict[str, str] | None = None
    description: str | None = None
    display_name: str | None = None
    input_config: AppInputConfig | None = None
    label_colors: dict[str, Any] | None = None
    links: dict[str, Any] | None = None
    name: str | None = None
    notifications_config: NotificationsConfig | None = None
    org_id: str | None = None
    permissions_config: AppPermissionsConfig | None = None
    queue_id: str | None = None
    runner_config: AppRunnerConfig | None = None
    runner_type: AppRunnerType | None = None
    sandbox_config: AppSandboxConfig | None = None
    status: AppStatus | None = None
    status_description: str | None = None
    status_v2: CompositeStatus | None = None
    updated_at: datetime | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {
            "app_configs",
            "input_config",
            "notifications_config",
            "permissions_config",
            "runner_config",
            "sandbox_config",
            "status_v2",
        }
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            None if (v := level.app_configs) is None else decode_items(_app_config, v),
            None if (v := level.cloud_platform) is None else _cloud_platform(v),
            level.config_count,
            level.config_directory,
            level.config_repo,
            None if (v := level.created_at) is None else parse_time(v),
            level.created_by_id,
            level.default_labels,
            level.description,
            level.display_name,
            None if (v := level.input_config) is None else _app_input_config(v),
            level.label_colors,
            level.links,
            level.name,
            None if (v := level.notifications_config) is None else _notifications_config(v),
            level.org_id,
            None if (v := level.permissions_config) is None else _app_permissions_config(v),
            level.queue_id,
            None if (v := level.runner_config) is None else _app_runner_config(v),
            None if (v := level.runner_type) is None else _app_runner_type(v),
            None if (v := level.sandbox_config) is None else _app_sandbox_config(v),
            None if (v := level.status) is None else _app_status(v),
            level.status_description,
            None if (v := level.status_v2) is None else _composite_status(v),
            None if (v := level.updated_at) is None else parse_time(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.app_configs,
            self.cloud_platform,
            self.config_count,
            self.config_directory,
            self.config_repo,
            self.created_at,
            self.created_by_id,
            self.default_labels,
            self.description,
            self.display_name,
            self.input_config,
            self.label_colors,
            self.links,
            self.name,
            self.notifications_config,
            self.org_id,
            self.permissions_config,
            self.queue_id,
            self.runner_config,
            self.runner_type,
            self.sandbox_config,
            self.status,
            self.status_description,
            self.status_v2,
            self.updated_at,
        ) = values
        self.__class__ = self._model
