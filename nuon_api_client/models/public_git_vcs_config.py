# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PublicGitVCSConfig(Model):
    """Source in a public git repository, read without credentials.

    Attributes:
        branch: Branch that is built.
        component_config_id: Id of the config this belongs to.
        component_config_type: Name of the table that holds the owning config, e.g. `helm_component_configs`.
        directory: Directory of the source inside the repository.
        repo: Repository as `owner/name` on GitHub, or an `https://` clone URL.
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
        ) = values
        self.__class__ = self._model
