# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("role_arn"),
            get("session_duration_seconds"),
            get("session_name"),
            _aws_two_step_config(get("two_step_config")),
            get("use_github_oidc"),
            get("external_id"),
            get("use_gcp_oidc", False),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.role_arn,
                    self.session_duration_seconds,
                    self.session_name,
                    self.two_step_config,
                    self.use_github_oidc,
                    self.external_id,
                    self.use_gcp_oidc,
                ) = values
            case _:
                self._fill(values)
