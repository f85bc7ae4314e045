# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .aws_stack_outputs import AWSStackOutputs
    from .azure_stack_outputs import AzureStackOutputs
    from .gcp_stack_outputs import GCPStackOutputs

_aws_stack_outputs: Callable[[Any], Any] = lazy_decoder(globals(), "AWSStackOutputs", "_aws_stack_outputs")
_azure_stack_outputs: Callable[[Any], Any] = lazy_decoder(globals(), "AzureStackOutputs", "_azure_stack_outputs")
_gcp_stack_outputs: Callable[[Any], Any] = lazy_decoder(globals(), "GCPStackOutputs", "_gcp_stack_outputs")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallStackOutputs(Model):
    """The outputs of an install stack, taken over from the newest stack run. One of `aws`, `azure` and `gcp` holds them
    in a readable form.

    Attributes:
        aws: Present on AWS installs once there are outputs.
        azure: Present on Azure installs once there are outputs.
        data: The outputs as they were reported, all of them texts. May hold secrets.
        data_contents: `data` with lists and objects unpacked. Servers of 2025 fill it for AWS only.
        gcp: Present on GCP installs once there are outputs. Since 2026.
        install_version_run_id: Stack run the outputs come from. May be empty.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    aws: AWSStackOutputs | None = None
    azure: AzureStackOutputs | None = None
    created_by_id: str | None = None
    data: dict[str, str] | None = field(default=None, repr=False)
    data_contents: dict[str, Any] | None = field(default=None, repr=False)
    gcp: GCPStackOutputs | None = None
    install_stack_id: str | None = None
    install_version_run_id: str | None = None
    org_id: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"aws", "azure", "gcp"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            None if (v := level.aws) is None else _aws_stack_outputs(v),
            None if (v := level.azure) is None else _azure_stack_outputs(v),
            level.created_by_id,
            level.data,
            level.data_contents,
            None if (v := level.gcp) is None else _gcp_stack_outputs(v),
            level.install_stack_id,
            level.install_version_run_id,
            level.org_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.aws,
            self.azure,
            self.created_by_id,
            self.data,
            self.data_contents,
            self.gcp,
            self.install_stack_id,
            self.install_version_run_id,
            self.org_id,
        ) = values
        self.__class__ = self._model
