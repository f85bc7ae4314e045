# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VCSConnectionCommit(Model):
    """A commit of a repository that the server has seen, and from which something was synced or built.

    Attributes:
        author_avatar_url: Picture of the author.
        owner_id: The repository config this commit was seen through.
        owner_type: Kind of the owner, as the name of its table.
        vcs_connection_id: The connection this commit was read through.
        component_config_connection_id: The component config the commit was recorded for. Newer control planes
            have an owner instead (`owner_id`, `owner_type`).
    """

    id: str
    created_at: datetime
    updated_at: datetime
    author_avatar_url: str | None = None
    author_email: str | None = None
    author_name: str | None = None
    created_by_id: str | None = None
    message: str | None = None
    org_id: str | None = None
    owner_id: str | None = None
    owner_type: str | None = None
    sha: str | None = None
    vcs_connection_id: str | None = None
    component_config_connection_id: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.author_avatar_url,
            level.author_email,
            level.author_name,
            level.created_by_id,
            level.message,
            level.org_id,
            level.owner_id,
            level.owner_type,
            level.sha,
            level.vcs_connection_id,
            level.component_config_connection_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.author_avatar_url,
            self.author_email,
            self.author_name,
            self.created_by_id,
            self.message,
            self.org_id,
            self.owner_id,
            self.owner_type,
            self.sha,
            self.vcs_connection_id,
            self.component_config_connection_id,
        ) = values
        self.__class__ = self._model
