# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .connected_github_vcs_config import ConnectedGithubVCSConfig
    from .public_git_vcs_config import PublicGitVCSConfig

_connected_github_vcs_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "ConnectedGithubVCSConfig", "_connected_github_vcs_config"
)
_public_git_vcs_config: Callable[[Any], Any] = lazy_decoder(globals(), "PublicGitVCSConfig", "_public_git_vcs_config")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ActionWorkflowStepConfig(Model):
    """One step of an action config. It runs a command, or an inline script, optionally from a checked-out repository.

    Attributes:
        references: Template variables the step refers to.
        command: Command line to run. Relative paths are within the repository, if there is one.
        connected_github_vcs_config: Repository to check out, reached through a VCS connection.
        env_vars: Environment variables of the step. A value may be null.
        idx: Position of the step in the action, counted from 0. Absent means 0.
        inline_contents: Script to run, instead of one from a repository.
        previous_step_id: The step before this one. Absent for the first.
        public_git_vcs_config: Public repository to check out.
    """

    id: str
    created_at: datetime
    created_by_id: str
    name: str
    references: list[str] | None
    updated_at: datetime
    action_workflow_config_id: str | None = None
    app_config_id: str | None = None
    app_id: str | None = None
    command: str | None = None
    connected_github_vcs_config: ConnectedGithubVCSConfig | None = None
    env_vars: dict[str, str] | None = field(default=None, repr=False)
    idx: int = 0
    inline_contents: str | None = field(default=None, repr=False)
    org_id: str | None = None
    previous_step_id: str | None = None
    public_git_vcs_config: PublicGitVCSConfig | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"connected_github_vcs_config", "public_git_vcs_config"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            level.created_by_id,
            level.name,
            level.references,
            parse_time(level.updated_at),
            level.action_workflow_config_id,
            level.app_config_id,
            level.app_id,
            level.command,
            None if (v := level.connected_github_vcs_config) is None else _connected_github_vcs_config(v),
            level.env_vars,
            level.idx,
            level.inline_contents,
            level.org_id,
            level.previous_step_id,
            None if (v := level.public_git_vcs_config) is None else _public_git_vcs_config(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.created_by_id,
            self.name,
            self.references,
            self.updated_at,
            self.action_workflow_config_id,
            self.app_config_id,
            self.app_id,
            self.command,
            self.connected_github_vcs_config,
            self.env_vars,
            self.idx,
            self.inline_contents,
            self.org_id,
            self.previous_step_id,
            self.public_git_vcs_config,
        ) = values
        self.__class__ = self._model
