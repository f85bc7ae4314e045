# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .aws_assume_role_config import AWSAssumeRoleConfig
    from .aws_static_credentials import AWSStaticCredentials

_aws_assume_role_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "AWSAssumeRoleConfig", "_aws_assume_role_config"
)
_aws_static_credentials: Callable[[Any], Any] = lazy_decoder(
    globals(), "AWSStaticCredentials", "_aws_static_credentials"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AWSCredentialsConfig(Model):
    """How to sign in to AWS.

    Attributes:
        assume_role: Role to assume. Null when none.
        static: Access keys. Null when none.
        use_default: True to use what the machine of the runner has.
        cache_id: Key under which the runner reuses the credentials.
        profile: Profile of the local AWS configuration.
    """

    assume_role: AWSAssumeRoleConfig | None
    region: str
    static: AWSStaticCredentials | None
    use_default: bool
    cache_id: str | None = None
    profile: str | None = None

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            _aws_assume_role_config(get("assume_role")),
            get("region"),
            _aws_static_credentials(get("static")),
            get("use_default"),
            get("cache_id"),
            get("profile"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.assume_role,
                    self.region,
                    self.static,
                    self.use_default,
                    self.cache_id,
                    self.profile,
                ) = values
            case _:
                self._fill(values)
