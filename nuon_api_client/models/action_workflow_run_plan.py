# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .action_workflow_run_step_plan import ActionWorkflowRunStepPlan
    from .aws_credentials_config import AWSCredentialsConfig
    from .azure_credentials_config import AzureCredentialsConfig
    from .gcp_credentials_config import GCPCredentialsConfig
    from .kube_cluster_info import KubeClusterInfo
    from .oci_registry_repository import OCIRegistryRepository
    from .sandbox_mode import SandboxMode

_action_workflow_run_step_plan: Callable[[Any], Any] = lazy_decoder(
    globals(), "ActionWorkflowRunStepPlan", "_action_workflow_run_step_plan"
)
_aws_credentials_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "AWSCredentialsConfig", "_aws_credentials_config"
)
_azure_credentials_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "AzureCredentialsConfig", "_azure_credentials_config"
)
_gcp_credentials_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "GCPCredentialsConfig", "_gcp_credentials_config"
)
_kube_cluster_info: Callable[[Any], Any] = lazy_decoder(globals(), "KubeClusterInfo", "_kube_cluster_info")
_oci_registry_repository: Callable[[Any], Any] = lazy_decoder(
    globals(), "OCIRegistryRepository", "_oci_registry_repository"
)
_sandbox_mode: Callable[[Any], Any] = lazy_decoder(globals(), "SandboxMode", "_sandbox_mode")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ActionWorkflowRunPlan(Model):
    """What a runner has to do to run an action.

    Attributes:
        id: The run.
        attrs: Tags for the logs, such as `action.name`.
        aws_auth: Sign-in for AWS. Null elsewhere and in sandbox orgs.
        builtin_env_vars: Environment Nuon provides. Holds an API token under `NUON_API_TOKEN`.
        cluster_info: Cluster of the install. Null when it has none.
        override_env_vars: Environment given for this run, with references to the state filled in.
        steps: The steps, in order.
        image_digest_ref: Image to pull, pinned by its digest. When set, it wins over the tag. Since API
            0.19.1147.
        image_registry: Registry of the install that the image was copied to. Since API 0.19.1147.
        image_tag: Tag of the copy in the registry of the install. Since API 0.19.1147.
        sandbox_mode: Present when the work is simulated.
        source_image: Image that the app config names, with references filled in. Since API 0.19.1147.
    """

    id: str
    attrs: dict[str, str] | None
    aws_auth: AWSCredentialsConfig | None
    builtin_env_vars: dict[str, str] | None = field(repr=False)
    cluster_info: KubeClusterInfo | None
    install_id: str
    override_env_vars: dict[str, str] | None = field(repr=False)
    steps: list[ActionWorkflowRunStepPlan] | None
    azure_auth: AzureCredentialsConfig | None = None
    gcp_auth: GCPCredentialsConfig | None = None
    image_digest_ref: str | None = None
    image_registry: OCIRegistryRepository | None = None
    image_tag: str | None = None
    sandbox_mode: SandboxMode | None = None
    source_image: str | None = None
    timeout: int | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {"aws_auth", "cluster_info", "steps", "azure_auth", "gcp_auth", "image_registry", "sandbox_mode"}
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.attrs,
            _aws_credentials_config(level.aws_auth),
            level.builtin_env_vars,
            _kube_cluster_info(level.cluster_info),
            level.install_id,
            level.override_env_vars,
            decode_items(_action_workflow_run_step_plan, level.steps),
            None if (v := level.azure_auth) is None else _azure_credentials_config(v),
            None if (v := level.gcp_auth) is None else _gcp_credentials_config(v),
            level.image_digest_ref,
            None if (v := level.image_registry) is None else _oci_registry_repository(v),
            level.image_tag,
            None if (v := level.sandbox_mode) is None else _sandbox_mode(v),
            level.source_image,
            level.timeout,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.attrs,
            self.aws_auth,
            self.builtin_env_vars,
            self.cluster_info,
            self.install_id,
            self.override_env_vars,
            self.steps,
            self.azure_auth,
            self.gcp_auth,
            self.image_digest_ref,
            self.image_registry,
            self.image_tag,
            self.sandbox_mode,
            self.source_image,
            self.timeout,
        ) = values
        self.__class__ = self._model
