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
    from .vcs_connection import VCSConnection

_vcs_connection: Callable[[Any], Any] = lazy_decoder(globals(), "VCSConnection", "_vcs_connection")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConnectedGithubVCSConfig(Model):
    """Source in a private GitHub repository, reached through a VCS connection of the org.

    Attributes:
        branch: Branch that is built.
        component_config_id: Id of the config this belongs to.
        component_config_type: Name of the table that holds the owning config, e.g. `helm_component_configs`.
        directory: Directory of the source inside the repository.
        repo: Repository as `owner/name`.
        repo_name: Part of `repo` after the slash.
        repo_owner: Part of `repo` before the slash.
        vcs_connection: The connection itself. Absent in answers that do not load it.
        vcs_connection_id: Connection through which the repository is read. Found by the server when the config
            is created.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    branch: str | None = None
    component_config_id: str | None = None
    component_config_type: str | None = None
    created_by_id: str | None = None
    directory: str | None = None
    org_id: str | None = None
    path_filter: str | None = None
    repo: str | None = None
    repo_name: str | None = None
    repo_owner: str | None = None
    vcs_connection: VCSConnection | None = None
    vcs_connection_id: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"vcs_connection"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.branch,
            level.component_config_id,
            level.component_config_type,
            level.created_by_id,
            level.directory,
            level.org_id,
            level.path_filter,
            level.repo,
            level.repo_name,
            level.repo_owner,
            None if (v := level.vcs_connection) is None else _vcs_connection(v),
            level.vcs_connection_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.branch,
            self.component_config_id,
            self.component_config_type,
            self.created_by_id,
            self.directory,
            self.org_id,
            self.path_filter,
            self.repo,
            self.repo_name,
            self.repo_owner,
            self.vcs_connection,
            self.vcs_connection_id,
        ) = values
        self.__class__ = self._model
