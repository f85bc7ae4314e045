# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .cloud_connection_preset import CloudConnectionPreset
    from .cloud_platform import CloudPlatform

_cloud_connection_preset: Callable[[Any], Any] = lazy_decoder(
    globals(), "CloudConnectionPreset", "_cloud_connection_preset"
)
_cloud_platform: Callable[[Any], Any] = lazy_decoder(globals(), "CloudPlatform", "_cloud_platform")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class CreateCloudConnectionRequest(Model):
    """A cloud connection to create.

    Attributes:
        platform: `aws`; any other is a 400.
        preset: What to set it up for.
        principal: ARN of an IAM role in that account. The role need not exist yet.
        target_id: Number of the AWS account, 12 digits.
        default_region: Region to use where nothing else says one. `us-east-1` when absent.

    Example:
        >>> body = CreateCloudConnectionRequest(
        ...     name="acme-production",
        ...     platform=CloudPlatform("aws"),
        ...     target_id="123456789012",
        ...     principal="arn:aws:iam::123456789012:role/nuon-acme",
        ...     preset=CloudConnectionPreset("stacks"),
        ... )
    """

    name: str = field(validator=min_len(1))
    platform: CloudPlatform
    preset: CloudConnectionPreset
    principal: str = field(validator=min_len(1))
    target_id: str = field(validator=min_len(1))
    default_region: str | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.name,
            _cloud_platform(level.platform),
            _cloud_connection_preset(level.preset),
            level.principal,
            level.target_id,
            level.default_region,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.name,
            self.platform,
            self.preset,
            self.principal,
            self.target_id,
            self.default_region,
        ) = values
        self.__class__ = self._model
