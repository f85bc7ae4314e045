# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .action_workflow_run_plan import ActionWorkflowRunPlan
    from .build_plan import BuildPlan
    from .deploy_plan import DeployPlan
    from .fetch_image_metadata_plan import FetchImageMetadataPlan
    from .sandbox_run_plan import SandboxRunPlan
    from .sync_oci_plan import SyncOCIPlan
    from .sync_secrets_plan import SyncSecretsPlan

_action_workflow_run_plan: Callable[[Any], Any] = lazy_decoder(
    globals(), "ActionWorkflowRunPlan", "_action_workflow_run_plan"
)
_build_plan: Callable[[Any], Any] = lazy_decoder(globals(), "BuildPlan", "_build_plan")
_deploy_plan: Callable[[Any], Any] = lazy_decoder(globals(), "DeployPlan", "_deploy_plan")
_fetch_image_metadata_plan: Callable[[Any], Any] = lazy_decoder(
    globals(), "FetchImageMetadataPlan", "_fetch_image_metadata_plan"
)
_sandbox_run_plan: Callable[[Any], Any] = lazy_decoder(globals(), "SandboxRunPlan", "_sandbox_run_plan")
_sync_oci_plan: Callable[[Any], Any] = lazy_decoder(globals(), "SyncOCIPlan", "_sync_oci_plan")
_sync_secrets_plan: Callable[[Any], Any] = lazy_decoder(globals(), "SyncSecretsPlan", "_sync_secrets_plan")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CompositePlan(Model):
    """What a runner has to do in a job. One property is present, depending on the group of the job.

    Attributes:
        action_workflow_run_plan: For jobs of the group `actions`.
        build_plan: For jobs of the group `build`.
        deploy_plan: For jobs of the group `deploy`.
        fetch_image_metadata_plan: For jobs that look up an image.
        sandbox_run_plan: For jobs of the group `sandbox`.
        sync_oci_plan: For jobs that copy an image or chart to the registry of an install.
        sync_secrets_plan: For jobs that copy secrets into a cluster.
    """

    action_workflow_run_plan: ActionWorkflowRunPlan | None = None
    build_plan: BuildPlan | None = None
    deploy_plan: DeployPlan | None = None
    fetch_image_metadata_plan: FetchImageMetadataPlan | None = None
    sandbox_run_plan: SandboxRunPlan | None = None
    sync_oci_plan: SyncOCIPlan | None = None
    sync_secrets_plan: SyncSecretsPlan | None = field(default=None, repr=False)

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {
            "action_workflow_run_plan",
            "build_plan",
            "deploy_plan",
            "fetch_image_metadata_plan",
            "sandbox_run_plan",
            "sync_oci_plan",
            "sync_secrets_plan",
        }
    )

    def _expand(self, level: Any) -> None:
        values = (
            None if (v := level.action_workflow_run_plan) is None else _action_workflow_run_plan(v),
            None if (v := level.build_plan) is None else _build_plan(v),
            None if (v := level.deploy_plan) is None else _deploy_plan(v),
            None if (v := level.fetch_image_metadata_plan) is None else _fetch_image_metadata_plan(v),
            None if (v := level.sandbox_run_plan) is None else _sandbox_run_plan(v),
            None if (v := level.sync_oci_plan) is None else _sync_oci_plan(v),
            None if (v := level.sync_secrets_plan) is None else _sync_secrets_plan(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.action_workflow_run_plan,
            self.build_plan,
            self.deploy_plan,
            self.fetch_image_metadata_plan,
            self.sandbox_run_plan,
            self.sync_oci_plan,
            self.sync_secrets_plan,
        ) = values
        self.__class__ = self._model
