# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .app_runner_config_helm_driver_type import AppRunnerConfigHelmDriverType
    from .app_runner_type import AppRunnerType
    from .cloud_platform import CloudPlatform

_app_runner_config_helm_driver_type: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppRunnerConfigHelmDriverType", "_app_runner_config_helm_driver_type"
)
_app_runner_type: Callable[[Any], Any] = lazy_decoder(globals(), "AppRunnerType", "_app_runner_type")
_cloud_platform: Callable[[Any], Any] = lazy_decoder(globals(), "CloudPlatform", "_cloud_platform")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppRunnerConfig(Model):
    """The runner part of an app config. It says on which platform, and how, the runner of each install is set up.

    Attributes:
        helm_driver: Where the runner's Helm keeps its releases. Only for sandboxes with Kubernetes; empty means
            none was chosen.
        app_runner_type: Platform of the runner.
        cloud_platform: Derived from `app_runner_type`.
        env_vars: Environment variables of the runner. A value may be null.
        init_script: URL of a shell script that the runner's machine downloads and runs at its first start.
            Absent means the script of the platform.
        instance_type: Machine type of the runner, in the terms of its cloud.
        phone_home_script_url: URL of the script with which a customer's stack reports back, in place of the one
            shared by all orgs.
        public_api_url: Address of the API that a customer's stack reports back to, in place of the server's own.
        runner_api_url: Address of the API that the runners of this config talk to, in place of the server's own.
    """

    id: str
    created_at: datetime
    helm_driver: AppRunnerConfigHelmDriverType
    updated_at: datetime
    app_config_id: str | None = None
    app_id: str | None = None
    app_runner_type: AppRunnerType | None = None
    cloud_platform: CloudPlatform | None = None
    created_by_id: str | None = None
    env_vars: dict[str, str] | None = field(default=None, repr=False)
    init_script: str | None = None
    instance_type: str | None = None
    org_id: str | None = None
    phone_home_script_url: str | None = field(default=None, repr=False)
    public_api_url: str | None = None
    runner_api_url: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            _app_runner_config_helm_driver_type(level.helm_driver),
            parse_time(level.updated_at),
            level.app_config_id,
            level.app_id,
            None if (v := level.app_runner_type) is None else _app_runner_type(v),
            None if (v := level.cloud_platform) is None else _cloud_platform(v),
            level.created_by_id,
            level.env_vars,
            level.init_script,
            level.instance_type,
            level.org_id,
            level.phone_home_script_url,
            level.public_api_url,
            level.runner_api_url,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.helm_driver,
            self.updated_at,
            self.app_config_id,
            self.app_id,
            self.app_runner_type,
            self.cloud_platform,
            self.created_by_id,
            self.env_vars,
            self.init_script,
            self.instance_type,
            self.org_id,
            self.phone_home_script_url,
            self.public_api_url,
            self.runner_api_url,
        ) = values
        self.__class__ = self._model
