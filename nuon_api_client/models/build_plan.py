# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .container_image_pull_plan import ContainerImagePullPlan
    from .docker_build_plan import DockerBuildPlan
    from .git_source import GitSource
    from .helm_build_plan import HelmBuildPlan
    from .kubernetes_manifest_build_plan import KubernetesManifestBuildPlan
    from .oci_registry_repository import OCIRegistryRepository
    from .pulumi_build_plan import PulumiBuildPlan
    from .sandbox_mode import SandboxMode
    from .terraform_build_plan import TerraformBuildPlan

_container_image_pull_plan: Callable[[Any], Any] = lazy_decoder(
    globals(), "ContainerImagePullPlan", "_container_image_pull_plan"
)
_docker_build_plan: Callable[[Any], Any] = lazy_decoder(globals(), "DockerBuildPlan", "_docker_build_plan")
_git_source: Callable[[Any], Any] = lazy_decoder(globals(), "GitSource", "_git_source")
_helm_build_plan: Callable[[Any], Any] = lazy_decoder(globals(), "HelmBuildPlan", "_helm_build_plan")
_kubernetes_manifest_build_plan: Callable[[Any], Any] = lazy_decoder(
    globals(), "KubernetesManifestBuildPlan", "_kubernetes_manifest_build_plan"
)
_oci_registry_repository: Callable[[Any], Any] = lazy_decoder(
    globals(), "OCIRegistryRepository", "_oci_registry_repository"
)
_pulumi_build_plan: Callable[[Any], Any] = lazy_decoder(globals(), "PulumiBuildPlan", "_pulumi_build_plan")
_sandbox_mode: Callable[[Any], Any] = lazy_decoder(globals(), "SandboxMode", "_sandbox_mode")
_terraform_build_plan: Callable[[Any], Any] = lazy_decoder(globals(), "TerraformBuildPlan", "_terraform_build_plan")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BuildPlan(Model):
    """What a runner has to do to build a component. The property for the kind of component is present.

    Attributes:
        dst_registry: Where the result goes.
        dst_tag: Tag the result gets.
        git_source: Source code of the component. Null when it has none.
        container_image_pull_plan: For components that copy an existing image.
        docker_build_plan: For components built from a Dockerfile.
        helm_build_plan: For Helm charts.
        kubernetes_manifest_build_plan: For Kubernetes manifests.
        pulumi_build_plan: For Pulumi programs.
        sandbox_mode: Present when the work is simulated.
        terraform_build_plan: For Terraform modules.
    """

    component_build_id: str
    component_id: str
    dst_registry: OCIRegistryRepository | None
    dst_tag: str
    git_source: GitSource | None
    container_image_pull_plan: ContainerImagePullPlan | None = None
    docker_build_plan: DockerBuildPlan | None = None
    helm_build_plan: HelmBuildPlan | None = None
    kubernetes_manifest_build_plan: KubernetesManifestBuildPlan | None = None
    pulumi_build_plan: PulumiBuildPlan | None = None
    sandbox_mode: SandboxMode | None = None
    terraform_build_plan: TerraformBuildPlan | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {
            "dst_registry",
            "git_source",
            "container_image_pull_plan",
            "docker_build_plan",
            "helm_build_plan",
            "kubernetes_manifest_build_plan",
            "pulumi_build_plan",
            "sandbox_mode",
            "terraform_build_plan",
        }
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.component_build_id,
            level.component_id,
            _oci_registry_repository(level.dst_registry),
            level.dst_tag,
            _git_source(level.git_source),
            None if (v := level.container_image_pull_plan) is None else _container_image_pull_plan(v),
            None if (v := level.docker_build_plan) is None else _docker_build_plan(v),
            None if (v := level.helm_build_plan) is None else _helm_build_plan(v),
            None if (v := level.kubernetes_manifest_build_plan) is None else _kubernetes_manifest_build_plan(v),
            None if (v := level.pulumi_build_plan) is None else _pulumi_build_plan(v),
            None if (v := level.sandbox_mode) is None else _sandbox_mode(v),
            None if (v := level.terraform_build_plan) is None else _terraform_build_plan(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.component_build_id,
            self.component_id,
            self.dst_registry,
            self.dst_tag,
            self.git_source,
            self.container_image_pull_plan,
            self.docker_build_plan,
            self.helm_build_plan,
            self.kubernetes_manifest_build_plan,
            self.pulumi_build_plan,
            self.sandbox_mode,
            self.terraform_build_plan,
        ) = values
        self.__class__ = self._model
