# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .component_health_probe import ComponentHealthProbe
    from .component_type import ComponentType
    from .docker_build_component_config import DockerBuildComponentConfig
    from .external_image_component_config import ExternalImageComponentConfig
    from .helm_component_config import HelmComponentConfig
    from .job_component_config import JobComponentConfig
    from .kubernetes_manifest_component_config import KubernetesManifestComponentConfig
    from .pulumi_component_config import PulumiComponentConfig
    from .ref import Ref
    from .terraform_module_component_config import TerraformModuleComponentConfig

_component_health_probe: Callable[[Any], Any] = lazy_decoder(
    globals(), "ComponentHealthProbe", "_component_health_probe"
)
_component_type: Callable[[Any], Any] = lazy_decoder(globals(), "ComponentType", "_component_type")
_docker_build_component_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "DockerBuildComponentConfig", "_docker_build_component_config"
)
_external_image_component_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "ExternalImageComponentConfig", "_external_image_component_config"
)
_helm_component_config: Callable[[Any], Any] = lazy_decoder(globals(), "HelmComponentConfig", "_helm_component_config")
_job_component_config: Callable[[Any], Any] = lazy_decoder(globals(), "JobComponentConfig", "_job_component_config")
_kubernetes_manifest_component_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "KubernetesManifestComponentConfig", "_kubernetes_manifest_component_config"
)
_pulumi_component_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "PulumiComponentConfig", "_pulumi_component_config"
)
_ref: Callable[[Any], Any] = lazy_decoder(globals(), "Ref", "_ref")
_terraform_module_component_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "TerraformModuleComponentConfig", "_terraform_module_component_config"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ComponentConfigConnection(Model):
    """One config version of a component. It holds what all component types share, and exactly one block with the
    settings of its type. A new config is a new version.

    Attributes:
        refs: `references` taken apart.
        component_dependency_ids: Ids of the components that have to be deployed before this one.
        references: What the templates of the config refer to, each as `type|name|value|input`. Set by the caller
            that created the config.
        app_config_id: App config this version was synced with.
        app_config_version: Number of that app config in its app, from 1.
        auto_approve_on_policies_passing: Approve the plan of a deploy without a person when all policy checks
            pass. Absent means no.
        build_timeout: Limit for a build, as a duration such as `30m`, at most `1h`. Absent means the limit of
            the server.
        checksum: Checksum of the config, set by the tool that synced it to see changes. Absent when none was
            given.
        component_name: Absent in answers that do not load the component.
        default_enabled: For a toggleable component: whether it is on in installs that do not say. Absent means
            no.
        deploy_timeout: Limit for a deploy, as a duration such as `30m`, at most `1h`. Absent means the limit of
            the server.
        docker_build: Present for type `docker_build`.
        drift_schedule: Cron expression of the drift scans. Absent when drift is not scanned.
        external_image: Present for type `external_image`.
        health_block_deploy: Fail the deploy when the component does not become stable within the window. Absent
            or null means no.
        health_enabled: Whether live health checks apply to the component. Absent or null means yes.
        health_probes: Extra checks that the runner makes.
        health_required_checks: Names of pushed health checks that have to be reported for a deploy to count as
            healthy.
        health_stabilization_window: How long the component has to stay healthy after a deploy, as a duration
            such as `3m`, at most `1h`. Absent means 3 minutes.
        helm: Present for type `helm_chart`.
        job: Present for type `job`.
        kubernetes_context_name: Kubernetes context of the app config that the component is deployed to. Absent
            means the cluster of the sandbox.
        kubernetes_manifest: Present for type `kubernetes_manifest`.
        latest_build_id: Newest build of this config version. Since 2026, in the answers that load it.
        max_auto_retries: How often a failed deploy is tried again without a person, 0 to 20. Absent means never.
        operation_roles: Role to use for an operation: operation to role name. Operations that are not listed use
            their default role.
        pulumi: Present for type `pulumi`.
        skip_noops: Leave out the apply when the plan has no changes. Absent means no.
        terraform_module: Present for type `terraform_module`.
        toggleable: Whether an install can switch the component on and off. Absent means no: the component is
            always on.
        type_: Derived from the block that is loaded: `unknown` where the block is left out, as inside a build.
        version: Number of this version in its component, from 1.
    """

    id: str
    refs: list[Ref] | None
    component_dependency_ids: list[str] | None
    created_at: datetime
    references: list[str] | None
    updated_at: datetime
    app_config_id: str | None = None
    app_config_version: int = 0
    auto_approve_on_policies_passing: bool = False
    build_timeout: str | None = None
    checksum: str | None = None
    component_id: str | None = None
    component_name: str | None = None
    created_by_id: str | None = None
    default_enabled: bool = False
    deploy_timeout: str | None = None
    docker_build: DockerBuildComponentConfig | None = None
    drift_schedule: str | None = None
    external_image: ExternalImageComponentConfig | None = None
    health_block_deploy: bool | None = None
    health_enabled: bool | None = None
    health_probes: list[ComponentHealthProbe] | None = None
    health_required_checks: list[str] | None = None
    health_stabilization_window: str | None = None
    helm: HelmComponentConfig | None = None
    job: JobComponentConfig | None = None
    kubernetes_context_name: str | None = None
    kubernetes_manifest: KubernetesManifestComponentConfig | None = None
    latest_build_id: str | None = None
    max_auto_retries: int = 0
    operation_roles: dict[str, str] | None = None
    org_id: str | None = None
    pulumi: PulumiComponentConfig | None = None
    skip_noops: bool = False
    terraform_module: TerraformModuleComponentConfig | None = None
    toggleable: bool = False
    type_: ComponentType | None = None
    version: int = 0

    _renamed: ClassVar[Mapping[str, str]] = {
        "refs": "Refs",
        "type_": "type",
    }
    _published: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "Refs": ("refs",),
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {
            "refs",
            "docker_build",
            "external_image",
            "health_probes",
            "helm",
            "job",
            "kubernetes_manifest",
            "pulumi",
            "terraform_module",
        }
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            decode_items(_ref, level.refs),
            level.component_dependency_ids,
            parse_time(level.created_at),
            level.references,
            parse_time(level.updated_at),
            level.app_config_id,
            level.app_config_version,
            level.auto_approve_on_policies_passing,
            level.build_timeout,
            level.checksum,
            level.component_id,
            level.component_name,
            level.created_by_id,
            level.default_enabled,
            level.deploy_timeout,
            None if (v := level.docker_build) is None else _docker_build_component_config(v),
            level.drift_schedule,
            None if (v := level.external_image) is None else _external_image_component_config(v),
            level.health_block_deploy,
            level.health_enabled,
            None if (v := level.health_probes) is None else decode_items(_component_health_probe, v),
            level.health_required_checks,
            level.health_stabilization_window,
            None if (v := level.helm) is None else _helm_component_config(v),
            None if (v := level.job) is None else _job_component_config(v),
            level.kubernetes_context_name,
            None if (v := level.kubernetes_manifest) is None else _kubernetes_manifest_component_config(v),
            level.latest_build_id,
            level.max_auto_retries,
            level.operation_roles,
            level.org_id,
            None if (v := level.pulumi) is None else _pulumi_component_config(v),
            level.skip_noops,
            None if (v := level.terraform_module) is None else _terraform_module_component_config(v),
            level.toggleable,
            None if (v := level.type_) is None else _component_type(v),
            level.version,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.refs,
            self.component_dependency_ids,
            self.created_at,
            self.references,
            self.updated_at,
            self.app_config_id,
            self.app_config_version,
            self.auto_approve_on_policies_passing,
            self.build_timeout,
            self.checksum,
            self.component_id,
            self.component_name,
            self.created_by_id,
            self.default_enabled,
            self.deploy_timeout,
            self.docker_build,
            self.drift_schedule,
            self.external_image,
            self.health_block_deploy,
            self.health_enabled,
            self.health_probes,
            self.health_required_checks,
            self.health_stabilization_window,
            self.helm,
            self.job,
            self.kubernetes_context_name,
            self.kubernetes_manifest,
            self.latest_build_id,
            self.max_auto_retries,
            self.operation_roles,
            self.org_id,
            self.pulumi,
            self.skip_noops,
            self.terraform_module,
            self.toggleable,
            self.type_,
            self.version,
        ) = values
        self.__class__ = self._model
