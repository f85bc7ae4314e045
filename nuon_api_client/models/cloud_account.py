# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .aws_cloud_account import AWSCloudAccount
    from .azure_cloud_account import AzureCloudAccount
    from .gcp_cloud_account import GCPCloudAccount

_aws_cloud_account: Callable[[Any], Any] = lazy_decoder(globals(), "AWSCloudAccount", "_aws_cloud_account")
_azure_cloud_account: Callable[[Any], Any] = lazy_decoder(globals(), "AzureCloudAccount", "_azure_cloud_account")
_gcp_cloud_account: Callable[[Any], Any] = lazy_decoder(globals(), "GCPCloudAccount", "_gcp_cloud_account")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudAccount(Model):
    """Where an install lives. At most one of the blocks is set; the others are null."""

    aws: AWSCloudAccount | None
    azure: AzureCloudAccount | None
    gcp: GCPCloudAccount | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"aws", "azure", "gcp"})

    def _expand(self, level: Any) -> None:
        values = (
            _aws_cloud_account(level.aws),
            _azure_cloud_account(level.azure),
            None if (v := level.gcp) is None else _gcp_cloud_account(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.aws,
            self.azure,
            self.gcp,
        ) = values
        self.__class__ = self._model
