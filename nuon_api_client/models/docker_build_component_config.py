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
class DockerBuildComponentConfig(Model):
    """Settings of a component that is an image built from a Dockerfile. A deploy copies the built image to the registry
    in the account of the install.

    Attributes:
        build_args: Build arguments, passed on to the Docker build.
        component_config_connection_id: Config version that this block belongs to.
        connected_github_vcs_config: Present when the source is in a private repository.
        dockerfile: Path of the Dockerfile.
        env_vars: Environment of the build.
        public_git_vcs_config: Present when the source is in a public repository.
        target: Stage of a multi-stage Dockerfile to build. Absent means the last one.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    build_args: list[str] | None = None
    component_config_connection_id: str | None = None
    connected_github_vcs_config: ConnectedGithubVCSConfig | None = None
    created_by_id: str | None = None
    dockerfile: str | None = None
    env_vars: dict[str, str] | None = field(default=None, repr=False)
    org_id: str | None = None
    public_git_vcs_config: PublicGitVCSConfig | None = None
    target: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"connected_github_vcs_config", "public_git_vcs_config"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.build_args,
            level.component_config_connection_id,
            None if (v := level.connected_github_vcs_config) is None else _connected_github_vcs_config(v),
            level.created_by_id,
            level.dockerfile,
            level.env_vars,
            level.org_id,
            None if (v := level.public_git_vcs_config) is None else _public_git_vcs_config(v),
            level.target,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.build_args,
            self.component_config_connection_id,
            self.connected_github_vcs_config,
            self.created_by_id,
            self.dockerfile,
            self.env_vars,
            self.org_id,
            self.public_git_vcs_config,
            self.target,
        ) = values
        self.__class__ = self._model
