# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .composite_status import CompositeStatus
    from .install_sandbox_run import InstallSandboxRun
    from .install_sandbox_status import InstallSandboxStatus
    from .terraform_workspace import TerraformWorkspace

_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_install_sandbox_run: Callable[[Any], Any] = lazy_decoder(globals(), "InstallSandboxRun", "_install_sandbox_run")
_install_sandbox_status: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallSandboxStatus", "_install_sandbox_status"
)
_terraform_workspace: Callable[[Any], Any] = lazy_decoder(globals(), "TerraformWorkspace", "_terraform_workspace")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallSandbox(Model):
    """The base infrastructure of an install, below its components. Its runs do the work; this record follows the newest
    of them.

    Attributes:
        install_sandbox_runs: Only where loaded; the runs are usually beside the sandbox, in the install.
        status: Follows the newest sandbox run. Use the install's `sandbox_status` where the sandbox was not
            loaded.
        status_description: The status in words.
        status_v2: The status with its history; `status` mirrors it.
        terraform_workspace: Holds the Terraform state of the sandbox.
    """

    id: str | None = None
    created_at: datetime | None = None
    created_by_id: str | None = None
    install_id: str | None = None
    install_sandbox_runs: list[InstallSandboxRun] | None = None
    org_id: str | None = None
    status: InstallSandboxStatus | None = None
    status_description: str | None = None
    status_v2: CompositeStatus | None = None
    terraform_workspace: TerraformWorkspace | None = None
    updated_at: datetime | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"install_sandbox_runs", "status_v2", "terraform_workspace"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            None if (v := level.created_at) is None else parse_time(v),
            level.created_by_id,
            level.install_id,
            None if (v := level.install_sandbox_runs) is None else decode_items(_install_sandbox_run, v),
            level.org_id,
            None if (v := level.status) is None else _install_sandbox_status(v),
            level.status_description,
            None if (v := level.status_v2) is None else _composite_status(v),
            None if (v := level.terraform_workspace) is None else _terraform_workspace(v),
            None if (v := level.updated_at) is None else parse_time(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.created_by_id,
            self.install_id,
            self.install_sandbox_runs,
            self.org_id,
            self.status,
            self.status_description,
            self.status_v2,
            self.terraform_workspace,
            self.updated_at,
        ) = values
        self.__class__ = self._model
