# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .preview_run_request import PreviewRunRequest
    from .trigger_app_branch_run_source import TriggerAppBranchRunSource

_preview_run_request: Callable[[Any], Any] = lazy_decoder(globals(), "PreviewRunRequest", "_preview_run_request")
_trigger_app_branch_run_source: Callable[[Any], Any] = lazy_decoder(
    globals(), "TriggerAppBranchRunSource", "_trigger_app_branch_run_source"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TriggerAppBranchRunRequest(Model):
    """How to run a branch. Everything is optional; an empty object runs the latest config of the branch.

    Attributes:
        app_config_id: An app config of this app to roll out as it is, without fetching the repository.
        auto_approve: Skip the approvals of plans. Otherwise the installs of the branch decide whether plans ask
            for approval. Since API 0.19.1147.
        base_branch: Git branch the pull request goes to.
        config_id: Version of the branch's config to use. Absent means the latest.
        force: Go on though nothing changed.
        head_sha: Commit to preview. Only heeded together with `plan_only`.
        plan_only: Plan and apply nothing. With `pr_number` or `head_sha` it makes a Git preview run.
        pr_number: Pull request the run belongs to and reports to.
        preview_run: Make a preview of a change. Not together with `plan_only` (400). Newer than API 0.19.1147.
        request_id: Makes the call idempotent: the same id with the same body gives the first result again, and
            with another body it is a 409. Make it once for each intent, keep it, and send it with every repetition.
            A control plane that does not know it ignores it. Newer than API 0.19.1147.
        run_ref: What `run_type` says: the number of a pull request, a tag or a commit. Newer than API 0.19.1147.
        run_type: What `run_ref` is. Not every control plane that takes `preview_run` knows it. Newer than API
            0.19.1147.
        skip_builds: Use the builds there are, for instance to go back to an earlier config.
        sync_app_config: Sync the app config inside the run; for callers that compiled it themselves. It needs
            `app_config_id`, and `skip_builds` does not go with it (400). Since API 0.19.1147.

    Example:
        >>> body = TriggerAppBranchRunRequest(plan_only=True, request_id="promote-2026-11-27")
    """

    app_config_id: str | Unset = UNSET
    auto_approve: bool | Unset = UNSET
    base_branch: str | Unset = UNSET
    config_id: str | Unset = UNSET
    force: bool | Unset = UNSET
    head_sha: str | Unset = UNSET
    plan_only: bool | Unset = UNSET
    pr_number: int | Unset = UNSET
    preview_run: PreviewRunRequest | Unset = UNSET
    request_id: str | Unset = UNSET
    run_ref: str | Unset = UNSET
    run_type: TriggerAppBranchRunSource | Unset = UNSET
    skip_builds: bool | Unset = UNSET
    sync_app_config: bool | Unset = UNSET

    _holds_models: ClassVar[frozenset[str]] = frozenset({"preview_run"})

    def _expand(self, level: Any) -> None:
        values = (
            level.app_config_id,
            level.auto_approve,
            level.base_branch,
            level.config_id,
            level.force,
            level.head_sha,
            level.plan_only,
            level.pr_number,
            _preview_run_request(level.preview_run),
            level.request_id,
            level.run_ref,
            _trigger_app_branch_run_source(level.run_type),
            level.skip_builds,
            level.sync_app_config,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.app_config_id,
            self.auto_approve,
            self.base_branch,
            self.config_id,
            self.force,
            self.head_sha,
            self.plan_only,
            self.pr_number,
            self.preview_run,
            self.request_id,
            self.run_ref,
            self.run_type,
            self.skip_builds,
            self.sync_app_config,
        ) = values
        self.__class__ = self._model
