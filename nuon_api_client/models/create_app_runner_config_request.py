# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .app_runner_config_helm_driver_type import AppRunnerConfigHelmDriverType
    from .app_runner_type import AppRunnerType

_app_runner_config_helm_driver_type: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppRunnerConfigHelmDriverType", "_app_runner_config_helm_driver_type"
)
_app_runner_type: Callable[[Any], Any] = lazy_decoder(globals(), "AppRunnerType", "_app_runner_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateAppRunnerConfigRequest(Model):
    """The runner part of an app config.

    Attributes:
        type_: Platform of the runner. It decides the cloud of the app.
        app_config_id: The app config version this becomes a part of. Give it always, although the server does
            not insist.
        env_vars: Environment variables of the runner. Absent means none.
        helm_driver: Where the runner's Helm keeps its releases. Only for sandboxes with Kubernetes.
        init_script_url: URL of a shell script that the runner's machine runs at its first start. Absent means
            the script of the platform.
        instance_type: Machine type of the runner, in the terms of its cloud. Absent leaves it to the server.
        phone_home_script_url: URL of the script with which a customer's stack reports back. Absent means the one
            shared by all orgs.
        public_api_url: Address of the API that a customer's stack reports back to. Absent means the server's
            own.
        runner_api_url: Address of the API that the runners talk to. Absent means the server's own.

    Example:
        >>> body = CreateAppRunnerConfigRequest(app_config_id="apc4d5e6f7g8h9i0j1k2l3m4n5", type_=AppRunnerType("aws"))
    """

    type_: AppRunnerType
    app_config_id: str | Unset = UNSET
    env_vars: dict[str, str] | Unset = field(default=UNSET, repr=False)
    helm_driver: AppRunnerConfigHelmDriverType | Unset = UNSET
    init_script_url: str | Unset = UNSET
    instance_type: str | Unset = UNSET
    phone_home_script_url: str | Unset = field(default=UNSET, repr=False)
    public_api_url: str | Unset = UNSET
    runner_api_url: str | Unset = UNSET

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    def _expand(self, level: Any) -> None:
        values = (
            _app_runner_type(level.type_),
            level.app_config_id,
            level.env_vars,
            _app_runner_config_helm_driver_type(level.helm_driver),
            level.init_script_url,
            level.instance_type,
            level.phone_home_script_url,
            level.public_api_url,
            level.runner_api_url,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.type_,
            self.app_config_id,
            self.env_vars,
            self.helm_driver,
            self.init_script_url,
            self.instance_type,
            self.phone_home_script_url,
            self.public_api_url,
            self.runner_api_url,
        ) = values
        self.__class__ = self._model
