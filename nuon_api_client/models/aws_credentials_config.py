# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

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

    _holds_models: ClassVar[frozenset[str]] = frozenset({"assume_role", "static"})

    def _expand(self, level: Any) -> None:
        values = (
            _aws_assume_role_config(level.assume_role),
            level.region,
            _aws_static_credentials(level.static),
            level.use_default,
            level.cache_id,
            level.profile,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.assume_role,
            self.region,
            self.static,
            self.use_default,
            self.cache_id,
            self.profile,
        ) = values
        self.__class__ = self._model
