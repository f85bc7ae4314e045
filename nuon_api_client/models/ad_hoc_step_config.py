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
class AdHocStepConfig(Model):
    """What a step of a run does, when it was written for that one run instead of coming from an action.

    Attributes:
        command: Command to run.
        connected_github_vcs_config: Repository the script comes from, read through a connection.
        env_vars: Environment of the step.
        idx: Position among the steps, from 0.
        inline_contents: The script itself.
        public_git_vcs_config: Public repository the script comes from.
    """

    id: str | None = None
    action_workflow_config_id: str | None = None
    app_config_id: str | None = None
    app_id: str | None = None
    command: str | None = None
    connected_github_vcs_config: ConnectedGithubVCSConfig | None = None
    created_at: datetime | None = None
    created_by_id: str | None = None
    env_vars: dict[str, str] | None = field(default=None, repr=False)
    idx: int | None = None
    inline_contents: str | None = field(default=None, repr=False)
    name: str | None = None
    previous_step_id: str | None = None
    public_git_vcs_config: PublicGitVCSConfig | None = None
    references: list[str] | None = None
    updated_at: datetime | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"connected_github_vcs_config", "public_git_vcs_config"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.action_workflow_config_id,
            level.app_config_id,
            level.app_id,
            level.command,
            None if (v := level.connected_github_vcs_config) is None else _connected_github_vcs_config(v),
            None if (v := level.created_at) is None else parse_time(v),
            level.created_by_id,
            level.env_vars,
            level.idx,
            level.inline_contents,
            level.name,
            level.previous_step_id,
            None if (v := level.public_git_vcs_config) is None else _public_git_vcs_config(v),
            level.references,
            None if (v := level.updated_at) is None else parse_time(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.action_workflow_config_id,
            self.app_config_id,
            self.app_id,
            self.command,
            self.connected_github_vcs_config,
            self.created_at,
            self.created_by_id,
            self.env_vars,
            self.idx,
            self.inline_contents,
            self.name,
            self.previous_step_id,
            self.public_git_vcs_config,
            self.references,
            self.updated_at,
        ) = values
        self.__class__ = self._model
