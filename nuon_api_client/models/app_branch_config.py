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
    from .app_branch_install_group import AppBranchInstallGroup
    from .connected_github_vcs_config import ConnectedGithubVCSConfig
    from .public_git_vcs_config import PublicGitVCSConfig
    from .workflow import Workflow

_app_branch_install_group: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppBranchInstallGroup", "_app_branch_install_group"
)
_connected_github_vcs_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "ConnectedGithubVCSConfig", "_connected_github_vcs_config"
)
_public_git_vcs_config: Callable[[Any], Any] = lazy_decoder(globals(), "PublicGitVCSConfig", "_public_git_vcs_config")
_workflow: Callable[[Any], Any] = lazy_decoder(globals(), "Workflow", "_workflow")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppBranchConfig(Model):
    """One version of a branch's config, with the repository it follows and the install groups it rolls out to. An empty
    object when it was not loaded into the run that holds it.

    Attributes:
        action_ids: Actions the branch's synced app config produced.
        component_ids: Components the branch's synced app config produced.
        config_number: Number of this version within its branch, counted upwards; the highest is the latest.
        connected_github_vcs_config: The repository, when it is reached through a VCS connection.
        ignore_changes_regex: RE2 pattern. A run in which every changed file matches it ends as `not-attempted`.
            Absent when there is none. Newer than API 0.19.1147.
        install_groups: Groups of installs, in their `order`. Absent when they were not loaded.
        post_deploy_runbook_ids: Runbooks to run on each install after its deploy succeeded, in this order.
        public_git_vcs_config: The repository, when it is a public one.
        runbook_ids: Runbooks the branch's synced app config produced.
        send_statuses_on_ignore: Whether the commit of a run that ignores its change is marked as successful.
            Newer than API 0.19.1147.
    """

    id: str | None = None
    action_ids: list[str] | None = None
    app_branch_id: str | None = None
    component_ids: list[str] | None = None
    config_number: int | None = None
    connected_github_vcs_config: ConnectedGithubVCSConfig | None = None
    created_at: datetime | None = None
    created_by_id: str | None = None
    ignore_changes_regex: str | None = None
    install_groups: list[AppBranchInstallGroup] | None = None
    org_id: str | None = None
    post_deploy_runbook_ids: list[str] | None = None
    public_git_vcs_config: PublicGitVCSConfig | None = None
    runbook_ids: list[str] | None = None
    send_statuses_on_ignore: bool = False
    updated_at: datetime | None = None
    workflows: list[Workflow] | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {"connected_github_vcs_config", "install_groups", "public_git_vcs_config", "workflows"}
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.action_ids,
            level.app_branch_id,
            level.component_ids,
            level.config_number,
            None if (v := level.connected_github_vcs_config) is None else _connected_github_vcs_config(v),
            None if (v := level.created_at) is None else parse_time(v),
            level.created_by_id,
            level.ignore_changes_regex,
            None if (v := level.install_groups) is None else decode_items(_app_branch_install_group, v),
            level.org_id,
            level.post_deploy_runbook_ids,
            None if (v := level.public_git_vcs_config) is None else _public_git_vcs_config(v),
            level.runbook_ids,
            level.send_statuses_on_ignore,
            None if (v := level.updated_at) is None else parse_time(v),
            None if (v := level.workflows) is None else decode_items(_workflow, v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.action_ids,
            self.app_branch_id,
            self.component_ids,
            self.config_number,
            self.connected_github_vcs_config,
            self.created_at,
            self.created_by_id,
            self.ignore_changes_regex,
            self.install_groups,
            self.org_id,
            self.post_deploy_runbook_ids,
            self.public_git_vcs_config,
            self.runbook_ids,
            self.send_statuses_on_ignore,
            self.updated_at,
            self.workflows,
        ) = values
        self.__class__ = self._model
