# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .aws_credentials_config import AWSCredentialsConfig

_aws_credentials_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "AWSCredentialsConfig", "_aws_credentials_config"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TerraformDeployHooks(Model):
    """Scripts of a module that run around Terraform.

    Attributes:
        enabled: Whether they run.
        env_vars: Environment of the scripts.
        run_auth: AWS sign-in for the scripts. All fields are empty when not used.
    """

    enabled: bool
    env_vars: dict[str, str] | None = field(repr=False)
    run_auth: AWSCredentialsConfig

    _renamed: ClassVar[Mapping[str, str]] = {
        "enabled": "Enabled",
        "env_vars": "EnvVars",
        "run_auth": "RunAuth",
    }
    _published: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "Enabled": ("enabled",),
        "EnvVars": ("envVars",),
        "RunAuth": ("runAuth",),
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"run_auth"})

    def _expand(self, level: Any) -> None:
        values = (
            level.enabled,
            level.env_vars,
            _aws_credentials_config(level.run_auth),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.enabled,
            self.env_vars,
            self.run_auth,
        ) = values
        self.__class__ = self._model
