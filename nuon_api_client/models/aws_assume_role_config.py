# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .aws_two_step_config import AWSTwoStepConfig

_aws_two_step_config: Callable[[Any], Any] = lazy_decoder(globals(), "AWSTwoStepConfig", "_aws_two_step_config")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AWSAssumeRoleConfig(Model):
    """An AWS role to assume.

    Attributes:
        role_arn: Role to assume.
        session_duration_seconds: Seconds the session lasts. 0 means the default.
        session_name: Name of the session in AWS logs.
        two_step_config: A role to assume first. Null when there is none.
        use_github_oidc: True to prove identity with a token of GitHub Actions.
        external_id: External id the role demands.
        use_gcp_oidc: True to prove identity with a token of Google Cloud.
    """

    role_arn: str
    session_duration_seconds: int = field(repr=False)
    session_name: str = field(repr=False)
    two_step_config: AWSTwoStepConfig | None
    use_github_oidc: bool
    external_id: str | None = None
    use_gcp_oidc: bool = False

    _holds_models: ClassVar[frozenset[str]] = frozenset({"two_step_config"})

    def _expand(self, level: Any) -> None:
        values = (
            level.role_arn,
            level.session_duration_seconds,
            level.session_name,
            _aws_two_step_config(level.two_step_config),
            level.use_github_oidc,
            level.external_id,
            level.use_gcp_oidc,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.role_arn,
            self.session_duration_seconds,
            self.session_name,
            self.two_step_config,
            self.use_github_oidc,
            self.external_id,
            self.use_gcp_oidc,
        ) = values
        self.__class__ = self._model
