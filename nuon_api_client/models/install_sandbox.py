# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.lazy import Model, lazy_decoder
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

    def _expand(self, json: Any) -> None:
        get = json.get
        self.id = get("id")
        self.created_at = None if (v := get("created_at")) is None else parse_time(v)
        self.created_by_id = get("created_by_id")
        self.install_id = get("install_id")
        v = get("install_sandbox_runs")
        self.install_sandbox_runs = [_install_sandbox_run(item) for item in v] if type(v) is list else v
        self.org_id = get("org_id")
        self.status = None if (v := get("status")) is None else _install_sandbox_status(v)
        self.status_description = get("status_description")
        self.status_v2 = None if (v := get("status_v2")) is None else _composite_status(v)
        self.terraform_workspace = None if (v := get("terraform_workspace")) is None else _terraform_workspace(v)
        self.updated_at = None if (v := get("updated_at")) is None else parse_time(v)
