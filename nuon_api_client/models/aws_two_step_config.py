# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .aws_static_credentials import AWSStaticCredentials

_aws_static_credentials: Callable[[Any], Any] = lazy_decoder(
    globals(), "AWSStaticCredentials", "_aws_static_credentials"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AWSTwoStepConfig(Model):
    """An AWS role to assume before the role that does the work.

    Attributes:
        iam_role_arn: The role to assume first.
        src_iam_role_arn: Role to start from. May be empty.
        src_static_credentials: Keys to start from. All empty when not used.
    """

    iam_role_arn: str
    src_iam_role_arn: str
    src_static_credentials: AWSStaticCredentials = field(repr=False)

    _holds_models: ClassVar[frozenset[str]] = frozenset({"src_static_credentials"})

    def _expand(self, level: Any) -> None:
        values = (
            level.iam_role_arn,
            level.src_iam_role_arn,
            _aws_static_credentials(level.src_static_credentials),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.iam_role_arn,
            self.src_iam_role_arn,
            self.src_static_credentials,
        ) = values
        self.__class__ = self._model
