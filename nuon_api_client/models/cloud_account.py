# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            _aws_cloud_account(get("aws")),
            _azure_cloud_account(get("azure")),
            None if (v := get("gcp")) is None else _gcp_cloud_account(v),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.aws,
                    self.azure,
                    self.gcp,
                ) = values
            case _:
                self._fill(values)
