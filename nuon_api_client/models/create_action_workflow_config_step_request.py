# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .connected_github_vcs_config_request import ConnectedGithubVCSConfigRequest
    from .public_git_vcs_config_request import PublicGitVCSConfigRequest

_connected_github_vcs_config_request: Callable[[Any], Any] = lazy_decoder(
    globals(), "ConnectedGithubVCSConfigRequest", "_connected_github_vcs_config_request"
)
_public_git_vcs_config_request: Callable[[Any], Any] = lazy_decoder(
    globals(), "PublicGitVCSConfigRequest", "_public_git_vcs_config_request"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class CreateActionWorkflowConfigStepRequest(Model):
    """One step of an action config: a script, or a command, a repository, or a command in a repository. Since 2026 a
    script beside any of the others, two repositories, or nothing of all this is a 400.

    Attributes:
        name: Must be unique within the config.
        command: Command line to run. Relative paths are within the repository, if there is one.
        connected_github_vcs_config: Repository to check out, through a VCS connection of the org.
        env_vars: Environment variables of the step. They are stored in clear and come back with the config.
        inline_contents: The script itself.
        public_git_vcs_config: Public repository to check out.
        references: Template variables that this step refers to.
    """

    name: str = field(validator=min_len(1))
    command: str | Unset = UNSET
    connected_github_vcs_config: ConnectedGithubVCSConfigRequest | Unset = UNSET
    env_vars: dict[str, str] | Unset = field(default=UNSET, repr=False)
    inline_contents: str | Unset = field(default=UNSET, repr=False)
    public_git_vcs_config: PublicGitVCSConfigRequest | Unset = UNSET
    references: list[str] | Unset = UNSET

    _holds_models: ClassVar[frozenset[str]] = frozenset({"connected_github_vcs_config", "public_git_vcs_config"})

    def _expand(self, level: Any) -> None:
        values = (
            level.name,
            level.command,
            _connected_github_vcs_config_request(level.connected_github_vcs_config),
            level.env_vars,
            level.inline_contents,
            _public_git_vcs_config_request(level.public_git_vcs_config),
            level.references,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.name,
            self.command,
            self.connected_github_vcs_config,
            self.env_vars,
            self.inline_contents,
            self.public_git_vcs_config,
            self.references,
        ) = values
        self.__class__ = self._model
