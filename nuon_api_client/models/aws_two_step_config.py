# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("iam_role_arn"),
            get("src_iam_role_arn"),
            _aws_static_credentials(get("src_static_credentials")),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.iam_role_arn,
                    self.src_iam_role_arn,
                    self.src_static_credentials,
                ) = values
            case _:
                self._fill(values)
