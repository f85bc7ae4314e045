# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .connected_github_vcs_config import ConnectedGithubVCSConfig
    from .installs_config_vcs_type import InstallsConfigVCSType
    from .public_git_vcs_config import PublicGitVCSConfig

_connected_github_vcs_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "ConnectedGithubVCSConfig", "_connected_github_vcs_config"
)
_installs_config_vcs_type: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallsConfigVCSType", "_installs_config_vcs_type"
)
_public_git_vcs_config: Callable[[Any], Any] = lazy_decoder(globals(), "PublicGitVCSConfig", "_public_git_vcs_config")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppInstallsConfig(Model):
    """Where in git the config files of an app's installs are. An app can have several; the latest counts.

    Attributes:
        branch: Git branch the files are read from.
        connected_github_vcs_config: The repository, when `vcs_type` is `connected`. Absent where it was not
            loaded.
        directory: Directory of the files inside the repository; `.` is its root.
        public_git_vcs_config: The repository, when `vcs_type` is `public`. Absent where it was not loaded.
        repo: Repository as it was given: `owner/name` or a clone URL.
        source: `ui` when it was made by a request, `config` when it came with an app config. The set is open.
        vcs_connection_id: Connection that was given on creation. Absent when none was.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    app_id: str | None = None
    branch: str | None = None
    connected_github_vcs_config: ConnectedGithubVCSConfig | None = None
    created_by_id: str | None = None
    directory: str | None = None
    org_id: str | None = None
    public_git_vcs_config: PublicGitVCSConfig | None = None
    repo: str | None = None
    source: str | None = None
    vcs_connection_id: str | None = None
    vcs_type: InstallsConfigVCSType | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"connected_github_vcs_config", "public_git_vcs_config"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.app_id,
            level.branch,
            None if (v := level.connected_github_vcs_config) is None else _connected_github_vcs_config(v),
            level.created_by_id,
            level.directory,
            level.org_id,
            None if (v := level.public_git_vcs_config) is None else _public_git_vcs_config(v),
            level.repo,
            level.source,
            level.vcs_connection_id,
            None if (v := level.vcs_type) is None else _installs_config_vcs_type(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.app_id,
            self.branch,
            self.connected_github_vcs_config,
            self.created_by_id,
            self.directory,
            self.org_id,
            self.public_git_vcs_config,
            self.repo,
            self.source,
            self.vcs_connection_id,
            self.vcs_type,
        ) = values
        self.__class__ = self._model
