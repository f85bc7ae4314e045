# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .helm_deploy_plan import HelmDeployPlan
    from .kubernetes_manifest_deploy_plan import KubernetesManifestDeployPlan
    from .oci_registry_repository import OCIRegistryRepository
    from .pulumi_deploy_plan import PulumiDeployPlan
    from .sandbox_mode import SandboxMode
    from .terraform_deploy_plan import TerraformDeployPlan

_helm_deploy_plan: Callable[[Any], Any] = lazy_decoder(globals(), "HelmDeployPlan", "_helm_deploy_plan")
_kubernetes_manifest_deploy_plan: Callable[[Any], Any] = lazy_decoder(
    globals(), "KubernetesManifestDeployPlan", "_kubernetes_manifest_deploy_plan"
)
_oci_registry_repository: Callable[[Any], Any] = lazy_decoder(
    globals(), "OCIRegistryRepository", "_oci_registry_repository"
)
_pulumi_deploy_plan: Callable[[Any], Any] = lazy_decoder(globals(), "PulumiDeployPlan", "_pulumi_deploy_plan")
_sandbox_mode: Callable[[Any], Any] = lazy_decoder(globals(), "SandboxMode", "_sandbox_mode")
_terraform_deploy_plan: Callable[[Any], Any] = lazy_decoder(globals(), "TerraformDeployPlan", "_terraform_deploy_plan")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DeployPlan(Model):
    """What a runner has to do to deploy a component. The property for the kind of component is filled, the others are
    null.

    Attributes:
        apply_plan_contents: The approved plan to apply, as the tool wrote it: gzip in base64 or, from older
            plans, text. Empty in a planning job.
        apply_plan_display: The approved plan for reading. Empty in a planning job.
        helm: For Helm charts.
        kubernetes_manifest: For Kubernetes manifests.
        noop: For images, which only need to be copied. An empty object.
        src_registry: Registry of the install, where the build has been copied to.
        src_tag: Tag of the build there; the id of the deploy.
        terraform: For Terraform modules.
        pulumi: For Pulumi programs.
        sandbox_mode: Present when the work is simulated.
        src_digest: Digest of the built image, to be preferred over `src_tag`. Empty when not known.
    """

    app_config_id: str
    app_id: str
    apply_plan_contents: str
    apply_plan_display: str
    component_id: str
    component_name: str
    helm: HelmDeployPlan | None
    install_id: str
    kubernetes_manifest: KubernetesManifestDeployPlan | None
    noop: dict[str, Any] | None
    src_registry: OCIRegistryRepository | None
    src_tag: str
    terraform: TerraformDeployPlan | None
    pulumi: PulumiDeployPlan | None = None
    sandbox_mode: SandboxMode | None = None
    src_digest: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {"helm", "kubernetes_manifest", "src_registry", "terraform", "pulumi", "sandbox_mode"}
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.app_config_id,
            level.app_id,
            level.apply_plan_contents,
            level.apply_plan_display,
            level.component_id,
            level.component_name,
            _helm_deploy_plan(level.helm),
            level.install_id,
            _kubernetes_manifest_deploy_plan(level.kubernetes_manifest),
            level.noop,
            _oci_registry_repository(level.src_registry),
            level.src_tag,
            _terraform_deploy_plan(level.terraform),
            None if (v := level.pulumi) is None else _pulumi_deploy_plan(v),
            None if (v := level.sandbox_mode) is None else _sandbox_mode(v),
            level.src_digest,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.app_config_id,
            self.app_id,
            self.apply_plan_contents,
            self.apply_plan_display,
            self.component_id,
            self.component_name,
            self.helm,
            self.install_id,
            self.kubernetes_manifest,
            self.noop,
            self.src_registry,
            self.src_tag,
            self.terraform,
            self.pulumi,
            self.sandbox_mode,
            self.src_digest,
        ) = values
        self.__class__ = self._model
