# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .pulumi_sandbox_mode import PulumiSandboxMode
    from .sandbox_mode_plan_contents import SandboxModePlanContents
    from .terraform_sandbox_mode import TerraformSandboxMode

_pulumi_sandbox_mode: Callable[[Any], Any] = lazy_decoder(globals(), "PulumiSandboxMode", "_pulumi_sandbox_mode")
_sandbox_mode_plan_contents: Callable[[Any], Any] = lazy_decoder(
    globals(), "SandboxModePlanContents", "_sandbox_mode_plan_contents"
)
_terraform_sandbox_mode: Callable[[Any], Any] = lazy_decoder(
    globals(), "TerraformSandboxMode", "_terraform_sandbox_mode"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SandboxMode(Model):
    """Tells a runner to simulate a job, and what to pretend. For sandbox orgs.

    Attributes:
        enabled: True when the job is simulated.
        outputs: Outputs to pretend. Null when there are none.
        helm: For Helm charts.
        kubernetes_manifest: For Kubernetes manifests.
        pulumi: For Pulumi programs.
        terraform: For Terraform modules and sandboxes.
    """

    enabled: bool
    outputs: dict[str, Any] | None
    helm: SandboxModePlanContents | None = None
    kubernetes_manifest: SandboxModePlanContents | None = None
    pulumi: PulumiSandboxMode | None = None
    terraform: TerraformSandboxMode | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"helm", "kubernetes_manifest", "pulumi", "terraform"})

    def _expand(self, level: Any) -> None:
        values = (
            level.enabled,
            level.outputs,
            None if (v := level.helm) is None else _sandbox_mode_plan_contents(v),
            None if (v := level.kubernetes_manifest) is None else _sandbox_mode_plan_contents(v),
            None if (v := level.pulumi) is None else _pulumi_sandbox_mode(v),
            None if (v := level.terraform) is None else _terraform_sandbox_mode(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.enabled,
            self.outputs,
            self.helm,
            self.kubernetes_manifest,
            self.pulumi,
            self.terraform,
        ) = values
        self.__class__ = self._model
